from typing import Annotated, Any

from colonnade.library.marks import Sink, Unsafe

def load(
    repo_or_dir: Annotated[Any, Sink("import")],
    model: Any,
    *args: Any,
    source: str = "github",
    trust_repo: Annotated[Any, Unsafe(True, "unsafe-deserialiser")] = None,
    **kwargs: Any,
) -> Any: ...
def load_state_dict_from_url(
    url: Annotated[Any, Sink("url")],
    model_dir: Any = None,
    map_location: Any = None,
    progress: bool = True,
    check_hash: bool = False,
    file_name: Any = None,
    weights_only: Annotated[bool, Unsafe(False, "unsafe-deserialiser")] = False,
) -> Any: ...
def download_url_to_file(
    url: Annotated[Any, Sink("url")], dst: Annotated[Any, Sink("path")], *args: Any, **kwargs: Any
) -> None: ...
