from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Unsafe

class StaticFiles:
    def __init__(
        self,
        *,
        directory: Annotated[
            Any,
            Sink("path"),
            Unsafe(
                (".", "./", "..", "../", "/", "~", "/etc", "/home", "/root", "/var", "/usr", "/opt"), "served-folder"
            ),
        ] = None,
        packages: Any = None,
        html: bool = False,
        check_dir: bool = True,
        follow_symlink: bool = False,
    ) -> Annotated[None, Fresh()]: ...
