from typing import Annotated, Any, Callable, Mapping

from colonnade.library.marks import Callback, Sanitizes, Sink

class BaseLoader: ...

class FileSystemLoader(BaseLoader):
    def __init__(
        self, searchpath: Annotated[Any, Sink("path")], encoding: str = "utf-8", followlinks: bool = False
    ) -> None: ...

class PackageLoader(BaseLoader):
    def __init__(self, package_name: str, package_path: str = "templates", encoding: str = "utf-8") -> None: ...

class DictLoader(BaseLoader):
    def __init__(self, mapping: Annotated[Mapping[str, str], Sink("template"), Sanitizes("html")]) -> None: ...

class FunctionLoader(BaseLoader):
    def __init__(self, load_func: Annotated[Callable[[str], Any], Callback("callback")]) -> None: ...

class PrefixLoader(BaseLoader):
    def __init__(self, mapping: Any, delimiter: str = "/") -> None: ...

class ChoiceLoader(BaseLoader):
    def __init__(self, loaders: Any) -> None: ...

class ModuleLoader(BaseLoader):
    def __init__(self, path: Any) -> None: ...
