from typing import Annotated, Any

from sanic.request import Request

from colonnade.library.marks import Entry, Source

class HTTPMethodView:
    decorators: Any
    def get(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def post(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def put(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def patch(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def delete(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def head(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def options(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    @classmethod
    def as_view(cls, *args: Any, **kwargs: Any) -> Any: ...
