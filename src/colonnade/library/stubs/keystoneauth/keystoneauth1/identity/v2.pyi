from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh

class Password:
    def __init__(
        self,
        auth_url: Any,
        username: Any = ...,
        password: Annotated[Any, Expect((), "fixed-secret")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...

class Token:
    def __init__(
        self, auth_url: Any, token: Annotated[Any, Expect((), "fixed-secret")], **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
