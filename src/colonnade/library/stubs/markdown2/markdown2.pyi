from typing import Any

def markdown(
    text: str, html4tags: bool = False, tab_width: int = 4, safe_mode: Any = None, *args: Any, **kwargs: Any
) -> str: ...
