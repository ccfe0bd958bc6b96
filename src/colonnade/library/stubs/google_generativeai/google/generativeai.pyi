from typing import Annotated, Any

from colonnade.library.marks import Fresh, Sink, Source

class ChatSession:
    history: Annotated[Any, Source("model")]
    last: Annotated[Any, Source("model")]
    def send_message(
        self, content: Annotated[Any, Sink("prompt")], **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def send_message_async(
        self, content: Annotated[Any, Sink("prompt")], **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

class GenerativeModel:
    def __init__(
        self,
        model_name: str = ...,
        safety_settings: Any = None,
        generation_config: Any = None,
        tools: Any = None,
        tool_config: Any = None,
        system_instruction: Annotated[Any, Sink("prompt")] = None,
    ) -> Annotated[None, Fresh()]: ...
    def generate_content(
        self, contents: Annotated[Any, Sink("prompt")], **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    async def generate_content_async(
        self, contents: Annotated[Any, Sink("prompt")], **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def start_chat(
        self, *, history: Annotated[Any, Sink("prompt")] = None, **kwargs: Any
    ) -> Annotated[ChatSession, Fresh()]: ...
    def count_tokens(self, contents: Any = None, **kwargs: Any) -> Any: ...

def configure(**kwargs: Any) -> None: ...
