from typing import Annotated, Any

from django.urls import include as include

from colonnade.library.marks import Callback

def url(regex: Any, view: Annotated[Any, Callback("http")], kwargs: Any = None, name: str | None = None) -> Any: ...
