from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, Source

class FlaskView:
    def index(
        self, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def get(
        self, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def post(
        self, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def put(
        self, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def patch(
        self, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def delete(
        self, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...

def route(rule: str, **options: Any) -> Annotated[Callable[..., Any], Entry("http", returns="html|response")]: ...
