from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Unsafe

class Opt:
    def __init__(
        self,
        name: str,
        type: Any = None,
        dest: Any = None,
        short: Any = None,
        default: Any = None,
        positional: bool = False,
        metavar: Any = None,
        help: Any = None,
        secret: Annotated[bool, Unsafe(False, "secret-shown")] = False,
        required: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...

class StrOpt(Opt):
    def __init__(
        self,
        name: str,
        choices: Any = None,
        quotes: Any = None,
        regex: Any = None,
        ignore_case: bool = False,
        max_length: Any = None,
        *,
        secret: Annotated[bool, Unsafe(False, "secret-shown")] = False,
        **kwargs: Any,
    ) -> Annotated[None, Fresh()]: ...

class URIOpt(Opt):
    def __init__(
        self, name: str, *, secret: Annotated[bool, Unsafe(False, "secret-shown")] = False, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class ConfigOpts:
    def __call__(self, *args: Any, **kwargs: Any) -> Any: ...
    def __getattr__(self, name: str) -> Any: ...
    def register_opt(self, *args: Any, **kwargs: Any) -> bool: ...
    def register_opts(self, *args: Any, **kwargs: Any) -> None: ...
    def set_override(self, name: str, override: Annotated[Any, Sink("setting")], group: Any = None) -> None: ...

CONF: ConfigOpts
