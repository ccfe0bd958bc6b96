from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback, Marks

def login_required(
    function: Any = None, redirect_field_name: str = "next", login_url: str | None = None
) -> Annotated[Callable[..., Any], Marks("auth-check")]: ...
def permission_required(
    perm: Any, login_url: str | None = None, raise_exception: bool = False
) -> Annotated[Callable[..., Any], Marks("auth-check")]: ...
def user_passes_test(
    test_func: Annotated[Callable[[Any], Any], Callback("callback")],
    login_url: str | None = None,
    redirect_field_name: str = "next",
) -> Annotated[Callable[..., Any], Marks("auth-check")]: ...
def login_not_required(view_func: Callable[..., Any]) -> Callable[..., Any]: ...
