from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

def completion(
    model: Any, messages: Annotated[Any, Sink("prompt")] = ..., *args: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Source("model")]: ...
async def acompletion(
    model: Any, messages: Annotated[Any, Sink("prompt")] = ..., *args: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Source("model")]: ...
def batch_completion(
    model: Any, messages: Annotated[Any, Sink("prompt")] = ..., *args: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Source("model")]: ...
def text_completion(
    prompt: Annotated[Any, Sink("prompt")], model: Any = None, *args: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Source("model")]: ...
async def atext_completion(
    prompt: Annotated[Any, Sink("prompt")] = ..., model: Any = None, *args: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Source("model")]: ...
def responses(
    input: Annotated[Any, Sink("prompt")],
    model: Any = ...,
    *args: Any,
    instructions: Annotated[Any, Sink("prompt")] = ...,
    **kwargs: Any,
) -> Annotated[Any, Fresh(), Source("model")]: ...
async def aresponses(
    input: Annotated[Any, Sink("prompt")],
    model: Any = ...,
    *args: Any,
    instructions: Annotated[Any, Sink("prompt")] = ...,
    **kwargs: Any,
) -> Annotated[Any, Fresh(), Source("model")]: ...
def image_generation(prompt: Annotated[Any, Sink("prompt")], *args: Any, **kwargs: Any) -> Any: ...
def transcription(model: Any, file: Any, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("model")]: ...
def embedding(model: Any, input: Any = ..., *args: Any, **kwargs: Any) -> Any: ...

class Router:
    def __init__(self, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def completion(
        self, model: Any, messages: Annotated[Any, Sink("prompt")], *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def acompletion(
        self, model: Any, messages: Annotated[Any, Sink("prompt")], *args: Any, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
