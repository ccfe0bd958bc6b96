from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class OpenAIError(Exception): ...
class APIError(OpenAIError): ...
class RateLimitError(APIError): ...

class _ChatCompletions:
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
    completions: _ChatCompletions

class _Completions:
    def create(
        self,
        *,
        model: Any = ...,
        prompt: Annotated[Any, Sink("prompt")] = ...,
        suffix: Annotated[Any, Sink("prompt")] = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class _Responses:
    def create(
        self,
        *,
        input: Annotated[Any, Sink("prompt")] = ...,
        instructions: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        tools: Any = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def parse(
        self,
        *,
        input: Annotated[Any, Sink("prompt")] = ...,
        instructions: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def stream(
        self,
        *,
        input: Annotated[Any, Sink("prompt")] = ...,
        instructions: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def retrieve(self, response_id: str, **kwargs: Any) -> Annotated[Any, Fresh(), Source("model")]: ...

class _Messages:
    def create(
        self, thread_id: Any = ..., *, content: Annotated[Any, Sink("prompt")] = ..., role: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(self, thread_id: Any = ..., **kwargs: Any) -> Annotated[Any, Fresh(), Source("model")]: ...
    def retrieve(self, message_id: Any = ..., **kwargs: Any) -> Annotated[Any, Fresh(), Source("model")]: ...

class _Runs:
    def create(
        self,
        thread_id: Any = ...,
        *,
        assistant_id: Any = ...,
        instructions: Annotated[Any, Sink("prompt")] = ...,
        additional_instructions: Annotated[Any, Sink("prompt")] = ...,
        **kwargs: Any,
    ) -> Any: ...

class _Threads:
    messages: _Messages
    runs: _Runs
    def create(self, *, messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any) -> Any: ...

class _Assistants:
    def create(self, *, model: Any = ..., instructions: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any) -> Any: ...
    def update(
        self, assistant_id: str, *, instructions: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Any: ...

class _Beta:
    threads: _Threads
    assistants: _Assistants
    chat: _Chat

class _Images:
    def generate(self, *, prompt: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any) -> Any: ...
    def edit(self, *, image: Any = ..., prompt: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any) -> Any: ...

class _Transcriptions:
    def create(
        self, *, file: Any = ..., model: Any = ..., prompt: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class _Audio:
    transcriptions: _Transcriptions
    translations: _Transcriptions

class OpenAI:
    chat: _Chat
    completions: _Completions
    responses: _Responses
    beta: _Beta
    images: _Images
    audio: _Audio
    embeddings: Any
    files: Any
    models: Any
    moderations: Any
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def with_options(self, **kwargs: Any) -> OpenAI: ...

class AzureOpenAI(OpenAI): ...

class _AsyncChatCompletions:
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
    completions: _AsyncChatCompletions

class _AsyncCompletions:
    async def create(
        self,
        *,
        model: Any = ...,
        prompt: Annotated[Any, Sink("prompt")] = ...,
        suffix: Annotated[Any, Sink("prompt")] = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class _AsyncResponses:
    async def create(
        self,
        *,
        input: Annotated[Any, Sink("prompt")] = ...,
        instructions: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        tools: Any = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def parse(
        self,
        *,
        input: Annotated[Any, Sink("prompt")] = ...,
        instructions: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def stream(
        self,
        *,
        input: Annotated[Any, Sink("prompt")] = ...,
        instructions: Annotated[Any, Sink("prompt")] = ...,
        model: Any = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def retrieve(self, response_id: str, **kwargs: Any) -> Annotated[Any, Fresh(), Source("model")]: ...

class _AsyncMessages:
    async def create(
        self, thread_id: Any = ..., *, content: Annotated[Any, Sink("prompt")] = ..., role: Any = ..., **kwargs: Any
    ) -> Any: ...
    def list(self, thread_id: Any = ..., **kwargs: Any) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def retrieve(self, message_id: Any = ..., **kwargs: Any) -> Annotated[Any, Fresh(), Source("model")]: ...

class _AsyncRuns:
    async def create(
        self,
        thread_id: Any = ...,
        *,
        assistant_id: Any = ...,
        instructions: Annotated[Any, Sink("prompt")] = ...,
        additional_instructions: Annotated[Any, Sink("prompt")] = ...,
        **kwargs: Any,
    ) -> Any: ...

class _AsyncThreads:
    messages: _AsyncMessages
    runs: _AsyncRuns
    async def create(self, *, messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any) -> Any: ...

class _AsyncAssistants:
    async def create(
        self, *, model: Any = ..., instructions: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Any: ...
    async def update(
        self, assistant_id: str, *, instructions: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Any: ...

class _AsyncBeta:
    threads: _AsyncThreads
    assistants: _AsyncAssistants
    chat: _AsyncChat

class _AsyncImages:
    async def generate(self, *, prompt: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any) -> Any: ...
    async def edit(self, *, image: Any = ..., prompt: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any) -> Any: ...

class _AsyncTranscriptions:
    async def create(
        self, *, file: Any = ..., model: Any = ..., prompt: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class _AsyncAudio:
    transcriptions: _AsyncTranscriptions
    translations: _AsyncTranscriptions

class AsyncOpenAI:
    chat: _AsyncChat
    completions: _AsyncCompletions
    responses: _AsyncResponses
    beta: _AsyncBeta
    images: _AsyncImages
    audio: _AsyncAudio
    embeddings: Any
    files: Any
    models: Any
    moderations: Any
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def with_options(self, **kwargs: Any) -> AsyncOpenAI: ...

class AsyncAzureOpenAI(AsyncOpenAI): ...

class ChatCompletion:
    """The interface before version 1."""

    @staticmethod
    def create(
        *args: Any, messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    @staticmethod
    async def acreate(
        *args: Any, messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class Completion:
    @staticmethod
    def create(
        *args: Any, prompt: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    @staticmethod
    async def acreate(
        *args: Any, prompt: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
