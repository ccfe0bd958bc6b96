from typing import Annotated, Any

from pydantic import BaseModel
from sqlalchemy import and_ as and_
from sqlalchemy import column as column
from sqlalchemy import create_engine as create_engine
from sqlalchemy import delete as delete
from sqlalchemy import func as func
from sqlalchemy import insert as insert
from sqlalchemy import literal_column as literal_column
from sqlalchemy import not_ as not_
from sqlalchemy import or_ as or_
from sqlalchemy import select as select
from sqlalchemy import text as text
from sqlalchemy import update as update
from sqlalchemy.engine import Result
from sqlalchemy.orm import Session as _Session

from colonnade.library.marks import Fresh, Sink

class SQLModel(BaseModel):
    metadata: Any

class Session(_Session):
    def exec(self, statement: Annotated[Any, Sink("sql")], **kwargs: Any) -> Annotated[Result, Fresh()]: ...

def Field(default: Any = ..., *args: Any, **kwargs: Any) -> Any: ...
def Relationship(*args: Any, **kwargs: Any) -> Any: ...
def col(column_expression: Any) -> Any: ...
