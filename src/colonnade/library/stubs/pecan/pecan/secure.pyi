from typing import Annotated, Any, Callable

from colonnade.library.marks import Marks

class SecureController: ...

def secure(
    func_or_obj: Any, check_permissions_for_obj: Any = None
) -> Annotated[Callable[..., Any], Marks("auth-check")]: ...
def unlocked(func_or_obj: Any) -> Any: ...
