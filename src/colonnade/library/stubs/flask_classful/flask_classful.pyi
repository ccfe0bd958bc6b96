from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, Source

class FlaskView:
    def NAME(
        self, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...

def route(rule: str, **options: Any) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
