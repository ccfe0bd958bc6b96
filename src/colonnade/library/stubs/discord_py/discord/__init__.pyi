from typing import Annotated, Any, Callable

from colonnade.library.marks import Entry, Fresh, Source

class Message:
    content: Annotated[str, Source("rpc")]
    clean_content: Annotated[str, Source("rpc")]
    attachments: Annotated[Any, Source("upload")]
    author: Any
    channel: Any

class Client:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def event(self, coro: Any) -> Annotated[Callable[..., Any], Entry("rpc")]: ...
    async def on_message(self, message: Message) -> Annotated[Any, Entry("rpc")]: ...
    def run(self, *args: Any, **kwargs: Any) -> None: ...
