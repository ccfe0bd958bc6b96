from typing import Annotated, Any

from langchain_core.language_models import BaseChatModel

from colonnade.library.marks import Fresh

def init_chat_model(model: Any = None, *args: Any, **kwargs: Any) -> Annotated[BaseChatModel, Fresh()]: ...
