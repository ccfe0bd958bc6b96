from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Sink, Unsafe

class Git:
    def __init__(self, working_dir: Annotated[Any, Sink("path")] = None) -> Annotated[None, Fresh()]: ...
    def execute(
        self,
        command: Annotated[Any, Sink("command")],
        *args: Any,
        shell: Annotated[Any, Unsafe(True, "shell-true")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Marks("process-start")]: ...
    def clone(self, *args: Annotated[Any, Sink("command")], **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def checkout(self, *args: Annotated[Any, Sink("command")], **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def fetch(self, *args: Annotated[Any, Sink("command")], **kwargs: Any) -> Annotated[Any, Fresh()]: ...
    def pull(self, *args: Annotated[Any, Sink("command")], **kwargs: Any) -> Annotated[Any, Fresh()]: ...

class Repo:
    git: Git
    remotes: Any
    def __init__(
        self, path: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    @classmethod
    def clone_from(
        cls,
        url: Annotated[Any, Sink("url", "command")],
        to_path: Annotated[Any, Sink("path")],
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[Repo, Fresh()]: ...
    @classmethod
    def init(cls, path: Annotated[Any, Sink("path")] = None, *args: Any, **kwargs: Any) -> Annotated[Repo, Fresh()]: ...
