from typing import Any

def compile_restricted(source: Any, *args: Any, **kwargs: Any) -> Any: ...

safe_globals: Any
safe_builtins: Any
