from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

def load_dotenv(
    dotenv_path: Annotated[Any, Sink("path")] = None,
    stream: Any = None,
    verbose: bool = False,
    override: bool = False,
    interpolate: bool = True,
    encoding: Any = "utf-8",
) -> bool: ...
def dotenv_values(
    dotenv_path: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any
) -> Annotated[dict[str, Any], Fresh(), Source("env")]: ...
def get_key(
    dotenv_path: Annotated[Any, Sink("path")], key_to_get: str, encoding: Any = "utf-8"
) -> Annotated[Any, Fresh(), Source("env")]: ...
def set_key(
    dotenv_path: Annotated[Any, Sink("path")],
    key_to_set: Annotated[Any, Sink("setting")],
    value_to_set: Annotated[Any, Sink("setting")],
    *args: Any,
    **kwargs: Any,
) -> Any: ...
def unset_key(dotenv_path: Annotated[Any, Sink("path")], key_to_unset: Any, *args: Any, **kwargs: Any) -> Any: ...
def find_dotenv(*args: Any, **kwargs: Any) -> str: ...
