from typing import Annotated, Any

import requests

from colonnade.library.marks import Fresh, Sink, Source

class OAuth2Session(requests.Session):
    def __init__(
        self, client_id: Any = None, client_secret: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    def fetch_token(
        self, url: Annotated[Any, Sink("url")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("secret")]: ...
    def create_authorization_url(self, url: Any, *args: Any, **kwargs: Any) -> Any: ...
