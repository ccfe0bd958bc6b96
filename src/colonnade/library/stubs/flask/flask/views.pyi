from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, NoFlow, Source

class View:
    methods: Any
    decorators: Any
    provide_automatic_options: bool | None
    init_every_request: bool
    def dispatch_request(
        self, **kwargs: Annotated[Any, Source("http"), NoFlow()]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    @classmethod
    def as_view(cls, name: str, *class_args: Any, **class_kwargs: Any) -> Callable[..., Any]: ...

class MethodView(View):
    def get(
        self, **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def post(
        self, **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def put(
        self, **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def patch(
        self, **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def delete(
        self, **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def head(
        self, **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
    def options(
        self, **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http", returns="html|response")]: ...
