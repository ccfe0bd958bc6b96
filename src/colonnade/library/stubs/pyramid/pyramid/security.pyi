from typing import Any

ALL_PERMISSIONS: Any
Allow: str
Deny: str
Everyone: str
Authenticated: str
NO_PERMISSION_REQUIRED: str

def remember(request: Any, userid: Any, **kwargs: Any) -> Any: ...
def forget(request: Any, **kwargs: Any) -> Any: ...
