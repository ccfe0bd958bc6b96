from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Resource, Sink, Source, Unsafe

class LDAPError(Exception): ...
class INVALID_CREDENTIALS(LDAPError): ...
class NO_SUCH_OBJECT(LDAPError): ...

SCOPE_BASE: int
SCOPE_ONELEVEL: int
SCOPE_SUBTREE: int
OPT_X_TLS_REQUIRE_CERT: int
OPT_X_TLS_NEVER: int
OPT_X_TLS_ALLOW: int
OPT_X_TLS_DEMAND: int
OPT_REFERRALS: int

class LDAPObject:
    def simple_bind_s(
        self, who: Any = None, cred: Any = None, serverctrls: Any = None, clientctrls: Any = None
    ) -> Annotated[Any, Fresh(), Marks("auth-check")]: ...
    def bind_s(self, who: Any, cred: Any, method: Any = 128) -> Annotated[Any, Fresh(), Marks("auth-check")]: ...
    def search(
        self,
        base: Annotated[str, Sink("ldap")],
        scope: int,
        filterstr: Annotated[str | None, Sink("ldap")] = None,
        attrlist: Any = None,
        attrsonly: int = 0,
    ) -> int: ...
    def search_s(
        self,
        base: Annotated[str, Sink("ldap")],
        scope: int,
        filterstr: Annotated[str | None, Sink("ldap")] = None,
        attrlist: Any = None,
        attrsonly: int = 0,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def search_st(
        self,
        base: Annotated[str, Sink("ldap")],
        scope: int,
        filterstr: Annotated[str | None, Sink("ldap")] = None,
        attrlist: Any = None,
        attrsonly: int = 0,
        timeout: Any = -1,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def search_ext(
        self,
        base: Annotated[str, Sink("ldap")],
        scope: int,
        filterstr: Annotated[str | None, Sink("ldap")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> int: ...
    def search_ext_s(
        self,
        base: Annotated[str, Sink("ldap")],
        scope: int,
        filterstr: Annotated[str | None, Sink("ldap")] = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def add_s(self, dn: Annotated[str, Sink("ldap")], modlist: Any) -> Annotated[Any, Fresh()]: ...
    def modify_s(self, dn: Annotated[str, Sink("ldap")], modlist: Any) -> Annotated[Any, Fresh()]: ...
    def delete_s(self, dn: Annotated[str, Sink("ldap")]) -> Annotated[Any, Fresh()]: ...
    def set_option(
        self,
        option: int,
        invalue: Annotated[Any, Unsafe(("@ldap.OPT_X_TLS_NEVER", "@ldap.OPT_X_TLS_ALLOW"), "tls-verification-off")],
    ) -> None: ...
    def start_tls_s(self) -> None: ...
    def unbind_s(self) -> None: ...

def initialize(
    uri: Any, **kwargs: Any
) -> Annotated[LDAPObject, Fresh(), Resource("connection", close="unbind|unbind_s|unbind_ext|unbind_ext_s")]: ...
def set_option(
    option: int,
    invalue: Annotated[Any, Unsafe(("@ldap.OPT_X_TLS_NEVER", "@ldap.OPT_X_TLS_ALLOW"), "tls-verification-off")],
) -> None: ...
