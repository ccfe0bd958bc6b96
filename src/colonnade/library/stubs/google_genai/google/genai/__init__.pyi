from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class Models:
    def generate_content(
        self, *, model: str, contents: Annotated[Any, Sink("prompt")], config: Annotated[Any, Sink("prompt")] = None
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def generate_content_stream(
        self, *, model: str, contents: Annotated[Any, Sink("prompt")], config: Annotated[Any, Sink("prompt")] = None
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def embed_content(self, *, model: str, contents: Any, config: Any = None) -> Any: ...
    def generate_images(self, *, model: str, prompt: Annotated[Any, Sink("prompt")], config: Any = None) -> Any: ...

class Chat:
    def send_message(
        self, message: Annotated[Any, Sink("prompt")], config: Annotated[Any, Sink("prompt")] = None
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def send_message_stream(
        self, message: Annotated[Any, Sink("prompt")], config: Annotated[Any, Sink("prompt")] = None
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def get_history(self, curated: bool = False) -> Annotated[Any, Source("model")]: ...

class Chats:
    def create(
        self,
        *,
        model: str,
        config: Annotated[Any, Sink("prompt")] = None,
        history: Annotated[Any, Sink("prompt")] = None,
    ) -> Annotated[Chat, Fresh()]: ...

class AsyncModels:
    async def generate_content(
        self, *, model: str, contents: Annotated[Any, Sink("prompt")], config: Annotated[Any, Sink("prompt")] = None
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def generate_content_stream(
        self, *, model: str, contents: Annotated[Any, Sink("prompt")], config: Annotated[Any, Sink("prompt")] = None
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def embed_content(self, *, model: str, contents: Any, config: Any = None) -> Any: ...
    async def generate_images(
        self, *, model: str, prompt: Annotated[Any, Sink("prompt")], config: Any = None
    ) -> Any: ...

class AsyncChat:
    async def send_message(
        self, message: Annotated[Any, Sink("prompt")], config: Annotated[Any, Sink("prompt")] = None
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def send_message_stream(
        self, message: Annotated[Any, Sink("prompt")], config: Annotated[Any, Sink("prompt")] = None
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def get_history(self, curated: bool = False) -> Annotated[Any, Source("model")]: ...

class AsyncChats:
    def create(
        self,
        *,
        model: str,
        config: Annotated[Any, Sink("prompt")] = None,
        history: Annotated[Any, Sink("prompt")] = None,
    ) -> Annotated[AsyncChat, Fresh()]: ...

class AsyncClient:
    models: AsyncModels
    chats: AsyncChats
    files: Any

class Client:
    models: Models
    chats: Chats
    aio: AsyncClient
    files: Any
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
