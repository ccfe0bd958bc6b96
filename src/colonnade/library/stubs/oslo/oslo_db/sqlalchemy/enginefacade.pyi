from typing import Annotated, Any

from sqlalchemy.engine import Engine
from sqlalchemy.orm.session import Session

from colonnade.library.marks import Context, Fresh

class _TransactionContextManager:
    independent: _TransactionContextManager
    savepoint: _TransactionContextManager
    connection: _TransactionContextManager
    allow_async: _TransactionContextManager
    async_: _TransactionContextManager
    def __call__(self, fn: Any) -> Any: ...
    def using(self, context: Any) -> Annotated[Session, Context(), Fresh()]: ...
    def get_engine(self) -> Engine: ...
    def get_sessionmaker(self) -> Any: ...

class _TransactionContextFactory:
    reader: _TransactionContextManager
    writer: _TransactionContextManager
    def configure(self, *args: Any, **kw: Any) -> None: ...

reader: _TransactionContextManager
writer: _TransactionContextManager

def transaction_context() -> _TransactionContextFactory: ...
def transaction_context_provider(klass: Any) -> Any: ...
def configure(*args: Any, **kw: Any) -> None: ...
