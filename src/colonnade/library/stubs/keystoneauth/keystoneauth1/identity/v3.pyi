from typing import Annotated, Any

from colonnade.library.marks import Expect, Fresh

class Password:
    def __init__(
        self,
        auth_url: Any,
        password: Annotated[Any, Expect((), "fixed-secret")],
        username: Any = None,
        user_id: Any = None,
        user_domain_id: Any = None,
        user_domain_name: Any = None,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...

class Token:
    def __init__(
        self, auth_url: Any, token: Annotated[Any, Expect((), "fixed-secret")], **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class ApplicationCredential:
    def __init__(
        self,
        auth_url: Any,
        application_credential_secret: Annotated[Any, Expect((), "fixed-secret")],
        application_credential_id: Any = None,
        application_credential_name: Any = None,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...
