from typing import Any

from pydantic import BaseModel

class BaseSettings(BaseModel):
    def __init__(self, **values: Any) -> None: ...

def SettingsConfigDict(**kwargs: Any) -> dict[str, Any]: ...
