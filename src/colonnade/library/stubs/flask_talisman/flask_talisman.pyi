from typing import Annotated, Any

from colonnade.library.marks import Fresh, Unsafe

class Talisman:
    def __init__(
        self,
        app: Any = None,
        *,
        frame_options: Annotated[Any, Unsafe((None, "ALLOW-FROM"), "clickjacking-off")] = "SAMEORIGIN",
        session_cookie_secure: Annotated[bool, Unsafe(False, "cookie-not-secure")] = True,
        session_cookie_http_only: Annotated[bool, Unsafe(False, "cookie-not-httponly")] = True,
        x_content_type_options: Annotated[bool, Unsafe(False, "content-sniffing")] = True,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
