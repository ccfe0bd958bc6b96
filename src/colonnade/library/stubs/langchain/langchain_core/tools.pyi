from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, Source

class BaseTool:
    name: str
    description: str
    def _run(
        self, *args: Annotated[Any, Source("rpc")], **kwargs: Annotated[Any, Source("rpc")]
    ) -> Annotated[Any, Entry("rpc")]: ...
    async def _arun(
        self, *args: Annotated[Any, Source("rpc")], **kwargs: Annotated[Any, Source("rpc")]
    ) -> Annotated[Any, Entry("rpc")]: ...

def tool(*args: Any, **kwargs: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
