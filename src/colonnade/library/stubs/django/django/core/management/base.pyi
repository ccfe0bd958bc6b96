from typing import Annotated, Any

from colonnade.library.marks import Entry, Source

class CommandError(Exception): ...

class BaseCommand:
    help: str
    stdout: Any
    stderr: Any
    style: Any
    def add_arguments(self, parser: Any) -> None: ...
    def handle(
        self, *args: Annotated[Any, Source("cli")], **options: Annotated[Any, Source("cli")]
    ) -> Annotated[Any, Entry("cli")]: ...
