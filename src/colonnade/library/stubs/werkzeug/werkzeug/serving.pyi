from typing import Annotated, Any

from colonnade.library.marks import Marks, Unsafe

def run_simple(
    hostname: Annotated[str, Unsafe(("0.0.0.0", "::", ""), "bind-all")],
    port: int,
    application: Any,
    use_reloader: bool = False,
    use_debugger: Annotated[bool, Unsafe(True, "debug-on")] = False,
    use_evalex: bool = True,
    extra_files: Any = None,
    exclude_patterns: Any = None,
    reloader_interval: int = 1,
    reloader_type: str = "auto",
    threaded: bool = False,
    processes: int = 1,
    request_handler: Any = None,
    static_files: Any = None,
    passthrough_errors: bool = False,
    ssl_context: Any = None,
) -> Annotated[None, Marks("blocking")]: ...
def make_server(
    host: Annotated[str, Unsafe(("0.0.0.0", "::", ""), "bind-all")], port: int, app: Any, *args: Any, **kwargs: Any
) -> Any: ...
