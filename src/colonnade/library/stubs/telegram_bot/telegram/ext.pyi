from typing import Annotated, Any

from colonnade.library.marks import Callback, Fresh

class CommandHandler:
    def __init__(
        self, command: Any, callback: Annotated[Any, Callback("rpc")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class MessageHandler:
    def __init__(
        self, filters: Any, callback: Annotated[Any, Callback("rpc")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class CallbackQueryHandler:
    def __init__(
        self, callback: Annotated[Any, Callback("rpc")], *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class InlineQueryHandler(CallbackQueryHandler): ...
