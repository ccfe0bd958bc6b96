from typing import Annotated, Any, Callable

from colonnade.library.marks import Marks

def staff_member_required(
    view_func: Any = None, redirect_field_name: str = "next", login_url: str = "admin:login"
) -> Annotated[Callable[..., Any], Marks("auth-check")]: ...
