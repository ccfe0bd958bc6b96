from typing import Annotated, Any

from langchain_core.runnables import Runnable

from colonnade.library.marks import Fresh, Sink, Source

class AgentExecutor(Runnable):
    def __init__(self, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def run(
        self, *args: Annotated[Any, Sink("prompt")], **kwargs: Annotated[Any, Sink("prompt")]
    ) -> Annotated[Any, Fresh(), Source("model")]: ...

def create_agent(
    model: Any, tools: Any = None, *, system_prompt: Annotated[Any, Sink("prompt")] = None, **kwargs: Any
) -> Annotated[Runnable, Fresh()]: ...
def initialize_agent(*args: Any, **kwargs: Any) -> Annotated[AgentExecutor, Fresh()]: ...
