from typing import Annotated, Any

from requests.models import Response

from colonnade.library.marks import Fresh, Marks, Raises, Sink, Unsafe

class Session:
    def __init__(
        self,
        auth: Any = None,
        session: Any = None,
        original_ip: Any = None,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = True,
        cert: Any = None,
        timeout: Any = None,
        user_agent: Any = None,
        redirect: Any = ...,
        additional_headers: Any = None,
        app_name: Any = None,
        app_version: Any = None,
        additional_user_agent: Any = None,
        discovery_cache: Any = None,
        split_loggers: Any = None,
        collect_timing: bool = False,
        rate_semaphore: Any = None,
        connect_retries: int = 0,
    ) -> Annotated[None, Fresh()]: ...
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")]
    # Answers of 400 and above raise unless `raise_exc` says otherwise.
    def request(
        self, url: Annotated[str, Sink("url")], method: str, **kwargs: Any
    ) -> Annotated[Response, Fresh(), Marks("blocking"), Raises("keystoneauth1.exceptions.ClientException")]: ...
    def get(
        self, url: Annotated[str, Sink("url")], **kwargs: Any
    ) -> Annotated[Response, Fresh(), Marks("blocking"), Raises("keystoneauth1.exceptions.ClientException")]: ...
    def head(
        self, url: Annotated[str, Sink("url")], **kwargs: Any
    ) -> Annotated[Response, Fresh(), Marks("blocking"), Raises("keystoneauth1.exceptions.ClientException")]: ...
    def post(
        self, url: Annotated[str, Sink("url")], **kwargs: Any
    ) -> Annotated[Response, Fresh(), Marks("blocking"), Raises("keystoneauth1.exceptions.ClientException")]: ...
    def put(
        self, url: Annotated[str, Sink("url")], **kwargs: Any
    ) -> Annotated[Response, Fresh(), Marks("blocking"), Raises("keystoneauth1.exceptions.ClientException")]: ...
    def patch(
        self, url: Annotated[str, Sink("url")], **kwargs: Any
    ) -> Annotated[Response, Fresh(), Marks("blocking"), Raises("keystoneauth1.exceptions.ClientException")]: ...
    def delete(
        self, url: Annotated[str, Sink("url")], **kwargs: Any
    ) -> Annotated[Response, Fresh(), Marks("blocking"), Raises("keystoneauth1.exceptions.ClientException")]: ...
    def get_token(self, auth: Any = None) -> str | None: ...
    def get_endpoint(self, auth: Any = None, **kwargs: Any) -> str | None: ...
    def get_project_id(self, auth: Any = None) -> str | None: ...
    def get_user_id(self, auth: Any = None) -> str | None: ...
    def invalidate(self, auth: Any = None) -> bool: ...
