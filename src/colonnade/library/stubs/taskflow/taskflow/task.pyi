from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback, Entry

class Task:
    def __init__(
        self,
        name: Any = None,
        provides: Any = None,
        requires: Any = None,
        auto_extract: bool = True,
        rebind: Any = None,
        inject: Any = None,
        ignore_list: Any = None,
        revert_rebind: Any = None,
        revert_requires: Any = None,
    ) -> None: ...
    def pre_execute(self) -> Annotated[None, Entry("callback")]: ...
    def execute(self, *args: Any, **kwargs: Any) -> Annotated[Any, Entry("callback")]: ...
    def post_execute(self) -> Annotated[None, Entry("callback")]: ...
    def revert(self, *args: Any, **kwargs: Any) -> Annotated[Any, Entry("callback")]: ...

class FunctorTask(Task):
    def __init__(
        self,
        execute: Annotated[Callable[..., Any], Callback("callback")],
        name: Any = None,
        provides: Any = None,
        requires: Any = None,
        auto_extract: bool = True,
        rebind: Any = None,
        revert: Annotated[Any, Callback("callback")] = None,
        version: Any = None,
        inject: Any = None,
    ) -> None: ...
