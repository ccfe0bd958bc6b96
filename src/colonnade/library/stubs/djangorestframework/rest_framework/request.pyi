from typing import Annotated, Any

from django.http import HttpRequest

from colonnade.library.marks import Source

class Request(HttpRequest):
    data: Annotated[Any, Source("http")]
    query_params: Annotated[Any, Source("http")]
    auth: Any
    authenticators: Any
    parsers: Any
