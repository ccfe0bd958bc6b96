from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry

class Klein:
    def route(
        self, url: str, *args: Any, **kwargs: Any
    ) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
    def run(self, *args: Any, **kwargs: Any) -> None: ...
