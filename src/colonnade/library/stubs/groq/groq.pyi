from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class _Completions:
    def create(
        self, *, messages: Annotated[Any, Sink("prompt")] = ..., model: Any = ..., tools: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def parse(
        self, *, messages: Annotated[Any, Sink("prompt")] = ..., model: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def stream(
        self, *, messages: Annotated[Any, Sink("prompt")] = ..., model: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class _Chat:
    completions: _Completions

class Groq:
    chat: _Chat
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...

class _AsyncCompletions:
    async def create(
        self, *, messages: Annotated[Any, Sink("prompt")] = ..., model: Any = ..., tools: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def parse(
        self, *, messages: Annotated[Any, Sink("prompt")] = ..., model: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def stream(
        self, *, messages: Annotated[Any, Sink("prompt")] = ..., model: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class _AsyncChat:
    completions: _AsyncCompletions

class AsyncGroq:
    chat: _AsyncChat
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
