from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class _Chat:
    def complete(
        self, *, model: Any = ..., messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def complete_async(
        self, *, model: Any = ..., messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def stream(
        self, *, model: Any = ..., messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def stream_async(
        self, *, model: Any = ..., messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def parse(
        self, *, model: Any = ..., messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class Mistral:
    chat: _Chat
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
