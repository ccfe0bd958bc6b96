from typing import Annotated, Any, Callable

from click import Abort as Abort
from click import BadParameter as BadParameter
from click import confirm as confirm
from click import echo as echo
from click import edit as edit
from click import getchar as getchar
from click import launch as launch
from click import open_file as open_file
from click import prompt as prompt
from click import secho as secho
from click import style as style

from colonnade.library.marks import Callback, Entry, Fresh, Source

class Typer:
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def command(self, name: Any = None, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("cli")]: ...
    def callback(self, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("cli")]: ...
    def add_typer(self, typer_instance: Any, **kwargs: Any) -> None: ...

class Exit(Exception):
    def __init__(self, code: int = 0) -> None: ...

def run(function: Annotated[Any, Callback("cli")]) -> None: ...
def Argument(default: Any = ..., *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("cli")]: ...
def Option(default: Any = ..., *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("cli")]: ...
