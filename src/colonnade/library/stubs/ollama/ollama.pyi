from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class ResponseError(Exception): ...

class Client:
    def __init__(self, host: Any = None, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def chat(
        self, model: str = "", messages: Annotated[Any, Sink("prompt")] = None, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def generate(
        self,
        model: str = "",
        prompt: Annotated[Any, Sink("prompt")] = None,
        suffix: Annotated[Any, Sink("prompt")] = None,
        *,
        system: Annotated[Any, Sink("prompt")] = None,
        template: Annotated[Any, Sink("prompt")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def embed(self, model: str = "", input: Any = "", *args: Any, **kwargs: Any) -> Any: ...
    def create(self, model: str, *args: Any, **kwargs: Any) -> Any: ...

class AsyncClient:
    def __init__(self, host: Any = None, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    async def chat(
        self, model: str = "", messages: Annotated[Any, Sink("prompt")] = None, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def generate(
        self,
        model: str = "",
        prompt: Annotated[Any, Sink("prompt")] = None,
        suffix: Annotated[Any, Sink("prompt")] = None,
        *,
        system: Annotated[Any, Sink("prompt")] = None,
        template: Annotated[Any, Sink("prompt")] = None,
        **kwargs: Any,
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def embed(self, model: str = "", input: Any = "", *args: Any, **kwargs: Any) -> Any: ...
    async def create(self, model: str, *args: Any, **kwargs: Any) -> Any: ...

def chat(
    model: str = "", messages: Annotated[Any, Sink("prompt")] = None, **kwargs: Any
) -> Annotated[Any, Fresh(), Source("model")]: ...
def generate(
    model: str = "",
    prompt: Annotated[Any, Sink("prompt")] = None,
    suffix: Annotated[Any, Sink("prompt")] = None,
    *,
    system: Annotated[Any, Sink("prompt")] = None,
    template: Annotated[Any, Sink("prompt")] = None,
    **kwargs: Any,
) -> Annotated[Any, Fresh(), Source("model")]: ...
def embed(model: str = "", input: Any = "", *args: Any, **kwargs: Any) -> Any: ...
def create(model: str, *args: Any, **kwargs: Any) -> Any: ...
