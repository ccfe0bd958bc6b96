from typing import Annotated, Any

from colonnade.library.marks import Expect, Sanitizes, Sink, Unsafe

class YAML:
    """Without `typ`, and with "rt", only plain data and the library's own containers are built."""

    def __init__(
        self,
        *,
        typ: Annotated[Any, Unsafe(("unsafe", "base", ("unsafe",)), "unsafe-deserialiser")] = None,
        pure: bool = False,
        output: Any = None,
        plug_ins: Any = None,
    ) -> None: ...
    def load(self, stream: Any) -> Any: ...
    def load_all(self, stream: Any) -> Any: ...
    def dump(self, data: Any, stream: Any = None, *, transform: Any = None) -> Any: ...

class SafeLoader: ...
class CSafeLoader: ...
class BaseLoader: ...
class RoundTripLoader: ...
class Loader: ...
class UnsafeLoader: ...

def load(
    stream: Annotated[Any, Sink("deserialise")],
    Loader: Annotated[
        Any,
        Expect(
            (
                "@ruamel.yaml.SafeLoader",
                "@ruamel.yaml.CSafeLoader",
                "@ruamel.yaml.BaseLoader",
                "@ruamel.yaml.RoundTripLoader",
            ),
            "unsafe-deserialiser",
        ),
    ] = None,
    version: Any = None,
    preserve_quotes: Any = None,
) -> Any: ...
def safe_load(stream: Annotated[Any, Sanitizes("deserialise")], version: Any = None) -> Any: ...
def round_trip_load(
    stream: Annotated[Any, Sanitizes("deserialise")], version: Any = None, preserve_quotes: Any = None
) -> Any: ...
def dump(data: Any, stream: Any = None, *args: Any, **kwargs: Any) -> Any: ...
