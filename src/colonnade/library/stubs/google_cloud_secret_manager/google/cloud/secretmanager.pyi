from typing import Annotated, Any

from colonnade.library.marks import Fresh, Source

class SecretManagerServiceClient:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def access_secret_version(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("secret")]: ...
