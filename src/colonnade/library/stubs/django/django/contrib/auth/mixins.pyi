from typing import Annotated, Any

from colonnade.library.marks import Marks

class AccessMixin:
    login_url: str | None
    permission_denied_message: str
    raise_exception: bool
    def handle_no_permission(self) -> Any: ...
    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Annotated[Any, Marks("auth-check")]: ...

class LoginRequiredMixin(AccessMixin): ...

class PermissionRequiredMixin(AccessMixin):
    permission_required: Any
    def has_permission(self) -> Annotated[bool, Marks("auth-check")]: ...

class UserPassesTestMixin(AccessMixin):
    def test_func(self) -> Any: ...
