from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

HUMAN_PROMPT: str
AI_PROMPT: str

class AnthropicError(Exception): ...
class APIError(AnthropicError): ...

class _Messages:
    def create(
        self,
        *,
        messages: Annotated[Any, Sink("prompt")] = ...,
        system: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        max_tokens: int = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def stream(
        self,
        *,
        messages: Annotated[Any, Sink("prompt")] = ...,
        system: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        max_tokens: int = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def parse(
        self,
        *,
        messages: Annotated[Any, Sink("prompt")] = ...,
        system: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        max_tokens: int = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def count_tokens(self, *, messages: Any = ..., model: Any = ..., **kwargs: Any) -> Any: ...

class _Completions:
    def create(
        self,
        *,
        prompt: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        max_tokens_to_sample: int = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class _Beta:
    messages: _Messages

class Anthropic:
    messages: _Messages
    completions: _Completions
    beta: _Beta
    models: Any
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def with_options(self, **kwargs: Any) -> Anthropic: ...

class AnthropicBedrock(Anthropic): ...
class AnthropicVertex(Anthropic): ...

class _AsyncMessages:
    async def create(
        self,
        *,
        messages: Annotated[Any, Sink("prompt")] = ...,
        system: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        max_tokens: int = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def stream(
        self,
        *,
        messages: Annotated[Any, Sink("prompt")] = ...,
        system: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        max_tokens: int = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def parse(
        self,
        *,
        messages: Annotated[Any, Sink("prompt")] = ...,
        system: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        max_tokens: int = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def count_tokens(self, *, messages: Any = ..., model: Any = ..., **kwargs: Any) -> Any: ...

class _AsyncCompletions:
    async def create(
        self,
        *,
        prompt: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        max_tokens_to_sample: int = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class _AsyncBeta:
    messages: _AsyncMessages

class AsyncAnthropic:
    messages: _AsyncMessages
    completions: _AsyncCompletions
    beta: _AsyncBeta
    models: Any
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def with_options(self, **kwargs: Any) -> AsyncAnthropic: ...

class AsyncAnthropicBedrock(AsyncAnthropic): ...
class AsyncAnthropicVertex(AsyncAnthropic): ...
