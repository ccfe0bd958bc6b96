from typing import Annotated, Any

from colonnade.library.marks import Marks, Raises, Sink, Whole

class PickleError(Exception): ...
class PicklingError(PickleError): ...
class UnpicklingError(PickleError): ...

def load(
    file: Annotated[Any, Sink("deserialise")],
    *,
    fix_imports: bool = True,
    encoding: str = "ASCII",
    errors: str = "strict",
    buffers: Any = (),
) -> Annotated[Any, Marks("unsafe-deserialiser"), Raises(UnpicklingError), Whole()]: ...
def loads(
    data: Annotated[Any, Sink("deserialise")],
    /,
    *,
    fix_imports: bool = True,
    encoding: str = "ASCII",
    errors: str = "strict",
    buffers: Any = (),
) -> Annotated[Any, Marks("unsafe-deserialiser"), Raises(UnpicklingError)]: ...
def dump(
    obj: Any, file: Any, protocol: int | None = None, *, fix_imports: bool = True, buffer_callback: Any = None
) -> None: ...
def dumps(obj: Any, protocol: int | None = None, *, fix_imports: bool = True, buffer_callback: Any = None) -> bytes: ...

class Unpickler:
    def __init__(
        self,
        file: Annotated[Any, Sink("deserialise")],
        *,
        fix_imports: bool = True,
        encoding: str = "ASCII",
        errors: str = "strict",
        buffers: Any = (),
    ) -> Annotated[None, Marks("unsafe-deserialiser")]: ...
    def load(self) -> Any: ...
    def find_class(
        self, module_name: Annotated[str, Sink("import")], global_name: Annotated[str, Sink("attribute")], /
    ) -> Any: ...
    def persistent_load(self, pid: Any) -> Any: ...

class Pickler: ...
