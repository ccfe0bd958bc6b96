from typing import Annotated, Any

from sqlalchemy.engine import Connection as Connection
from sqlalchemy.engine import Engine as Engine
from sqlalchemy.engine import create_engine as create_engine
from sqlalchemy.schema import Column as Column
from sqlalchemy.schema import ForeignKey as ForeignKey
from sqlalchemy.schema import MetaData as MetaData
from sqlalchemy.schema import Table as Table
from sqlalchemy.sql import Delete as Delete
from sqlalchemy.sql import Insert as Insert
from sqlalchemy.sql import Select as Select
from sqlalchemy.sql import Update as Update
from sqlalchemy.sql import and_ as and_
from sqlalchemy.sql import asc as asc
from sqlalchemy.sql import bindparam as bindparam
from sqlalchemy.sql import case as case
from sqlalchemy.sql import cast as cast
from sqlalchemy.sql import column as column
from sqlalchemy.sql import delete as delete
from sqlalchemy.sql import desc as desc
from sqlalchemy.sql import exists as exists
from sqlalchemy.sql import func as func
from sqlalchemy.sql import insert as insert
from sqlalchemy.sql import literal as literal
from sqlalchemy.sql import literal_column as literal_column
from sqlalchemy.sql import not_ as not_
from sqlalchemy.sql import or_ as or_
from sqlalchemy.sql import select as select
from sqlalchemy.sql import table as table
from sqlalchemy.sql import text as text
from sqlalchemy.sql import union as union
from sqlalchemy.sql import union_all as union_all
from sqlalchemy.sql import update as update

from colonnade.library.marks import Fresh, Sink

class TypeEngine:
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...

class Integer(TypeEngine): ...
class BigInteger(TypeEngine): ...
class SmallInteger(TypeEngine): ...
class String(TypeEngine): ...
class Text(TypeEngine): ...
class Unicode(TypeEngine): ...
class Boolean(TypeEngine): ...
class DateTime(TypeEngine): ...
class Date(TypeEngine): ...
class Float(TypeEngine): ...
class Numeric(TypeEngine): ...
class LargeBinary(TypeEngine): ...
class JSON(TypeEngine): ...
class Enum(TypeEngine): ...
class PickleType(TypeEngine): ...

def inspect(subject: Any, raiseerr: bool = True) -> Any: ...

class DDL:
    def __init__(
        self, statement: Annotated[str, Sink("sql")], target: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...
