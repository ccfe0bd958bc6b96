from typing import Annotated, Any

from langchain_core.runnables import Runnable

from colonnade.library.marks import Fresh, Sink

class PromptTemplate(Runnable):
    def __init__(
        self, *, template: Annotated[Any, Sink("prompt")] = ..., template_format: Any = "f-string", **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
    @classmethod
    def from_template(
        cls, template: Annotated[Any, Sink("prompt")], *, template_format: Any = "f-string", **kwargs: Any
    ) -> Annotated[PromptTemplate, Fresh()]: ...
    def format(self, **kwargs: Any) -> str: ...

class ChatPromptTemplate(Runnable):
    def __init__(self, messages: Annotated[Any, Sink("prompt")], **kwargs: Any) -> Annotated[None, Fresh()]: ...
    @classmethod
    def from_messages(
        cls, messages: Annotated[Any, Sink("prompt")], *args: Any, **kwargs: Any
    ) -> Annotated[ChatPromptTemplate, Fresh()]: ...
    @classmethod
    def from_template(
        cls, template: Annotated[Any, Sink("prompt")], **kwargs: Any
    ) -> Annotated[ChatPromptTemplate, Fresh()]: ...
    def format_messages(self, **kwargs: Any) -> Any: ...
