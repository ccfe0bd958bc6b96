from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class Client:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def chat(
        self,
        *args: Any,
        message: Annotated[Any, Sink("prompt")] = ...,
        preamble: Annotated[Any, Sink("prompt")] = ...,
        chat_history: Annotated[Any, Sink("prompt")] = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def chat_stream(
        self,
        *args: Any,
        message: Annotated[Any, Sink("prompt")] = ...,
        preamble: Annotated[Any, Sink("prompt")] = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def generate(
        self, *args: Any, prompt: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def summarize(
        self, *args: Any, text: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def classify(self, *args: Any, inputs: Any = ..., **kwargs: Any) -> Annotated[Any, Fresh(), Source("model")]: ...
    def embed(self, **kwargs: Any) -> Any: ...

class ClientV2:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def chat(
        self, *args: Any, model: Any = ..., messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def chat_stream(
        self, *args: Any, model: Any = ..., messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class AsyncClient:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    async def chat(
        self,
        *args: Any,
        message: Annotated[Any, Sink("prompt")] = ...,
        preamble: Annotated[Any, Sink("prompt")] = ...,
        chat_history: Annotated[Any, Sink("prompt")] = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def chat_stream(
        self,
        *args: Any,
        message: Annotated[Any, Sink("prompt")] = ...,
        preamble: Annotated[Any, Sink("prompt")] = ...,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def generate(
        self, *args: Any, prompt: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def summarize(
        self, *args: Any, text: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def classify(
        self, *args: Any, inputs: Any = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def embed(self, **kwargs: Any) -> Any: ...

class AsyncClientV2:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    async def chat(
        self, *args: Any, model: Any = ..., messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def chat_stream(
        self, *args: Any, model: Any = ..., messages: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
