from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class Completions:
    def create(
        self, *, messages: Annotated[Any, Sink("prompt")] = ..., model: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class Chat:
    completions: Completions

class Responses:
    def create(
        self,
        *,
        input: Annotated[Any, Sink("prompt")] = ...,
        instructions: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class OpenAI:
    chat: Chat
    responses: Responses
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
