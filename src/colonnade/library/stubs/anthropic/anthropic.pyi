from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class Messages:
    def create(
        self,
        *,
        messages: Annotated[Any, Sink("prompt")] = ...,
        system: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        max_tokens: int = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class Anthropic:
    messages: Messages
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
