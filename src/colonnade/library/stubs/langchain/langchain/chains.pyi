from typing import Annotated, Any

from langchain_core.runnables import Runnable

from colonnade.library.marks import Fresh, Sink, Source

class LLMChain(Runnable):
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def run(
        self, *args: Annotated[Any, Sink("prompt")], **kwargs: Annotated[Any, Sink("prompt")]
    ) -> Annotated[Any, Fresh(), Source("model")]: ...
    def predict(self, **kwargs: Annotated[Any, Sink("prompt")]) -> Annotated[Any, Fresh(), Source("model")]: ...
