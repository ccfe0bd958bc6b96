from typing import Annotated, Any, Callable, Iterable

from colonnade.library.marks import Sanitizes

def select_autoescape(
    enabled_extensions: Iterable[str] = ("html", "htm", "xml"),
    disabled_extensions: Iterable[str] = (),
    default_for_string: bool = True,
    default: bool = False,
) -> Callable[[str | None], bool]: ...
def htmlsafe_json_dumps(obj: Annotated[Any, Sanitizes("html")], dumps: Any = None, **kwargs: Any) -> str: ...
