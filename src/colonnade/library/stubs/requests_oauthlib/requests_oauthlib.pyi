from typing import Annotated, Any

import requests

from colonnade.library.marks import Fresh, Sink, Source, Unsafe

class OAuth2Session(requests.Session):
    def __init__(self, client_id: Any = None, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def fetch_token(
        self,
        token_url: Annotated[Any, Sink("url")],
        *args: Any,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("secret")]: ...
    def refresh_token(
        self,
        token_url: Annotated[Any, Sink("url")],
        *args: Any,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("secret")]: ...
    def authorization_url(self, url: Any, *args: Any, **kwargs: Any) -> Any: ...

class OAuth1Session(requests.Session):
    def __init__(self, client_key: Any, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def fetch_request_token(
        self, url: Annotated[Any, Sink("url")], *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("network")]: ...
    def fetch_access_token(
        self, url: Annotated[Any, Sink("url")], *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("network")]: ...
