from typing import Annotated, Any, ClassVar

import sqlalchemy
from sqlalchemy import Engine
from sqlalchemy.orm import Query as _Query
from sqlalchemy.orm import scoped_session

from colonnade.library.marks import Fresh, Raises, Sanitizes, Sink, Source

class BaseQuery(_Query):
    def get_or_404(
        self, ident: Annotated[Any, Sink("identity")], description: str | None = None
    ) -> Annotated[Any, Fresh(), Source("database"), Raises("werkzeug.exceptions.NotFound")]: ...
    def first_or_404(
        self, description: str | None = None
    ) -> Annotated[Any, Fresh(), Source("database"), Raises("werkzeug.exceptions.NotFound")]: ...
    def one_or_404(
        self, description: str | None = None
    ) -> Annotated[Any, Fresh(), Source("database"), Raises("werkzeug.exceptions.NotFound")]: ...
    def paginate(self, *args: Any, **kwargs: Any) -> Annotated[Any, Fresh(), Source("database")]: ...

class _Model:
    query: ClassVar[BaseQuery]
    metadata: Any
    def __init__(self, **kw: Any) -> None: ...

class SQLAlchemy:
    session: scoped_session
    engine: Engine
    engines: Any
    metadata: Any
    Model: type[_Model]
    Query: type[BaseQuery]
    Column: type[sqlalchemy.Column]
    Table: type[sqlalchemy.Table]
    ForeignKey: type[sqlalchemy.ForeignKey]
    Integer: type[sqlalchemy.Integer]
    BigInteger: type[sqlalchemy.BigInteger]
    String: type[sqlalchemy.String]
    Text: type[sqlalchemy.Text]
    Boolean: type[sqlalchemy.Boolean]
    DateTime: type[sqlalchemy.DateTime]
    Date: type[sqlalchemy.Date]
    Float: type[sqlalchemy.Float]
    Numeric: type[sqlalchemy.Numeric]
    LargeBinary: type[sqlalchemy.LargeBinary]
    JSON: type[sqlalchemy.JSON]
    PickleType: type[sqlalchemy.PickleType]
    def __init__(self, app: Any = None, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def init_app(self, app: Any) -> None: ...
    def create_all(self, *args: Any, **kwargs: Any) -> None: ...
    def drop_all(self, *args: Any, **kwargs: Any) -> None: ...
    def relationship(self, *args: Any, **kwargs: Any) -> Any: ...
    def backref(self, *args: Any, **kwargs: Any) -> Any: ...
    def text(
        self, text: Annotated[str, Sink("sql")]
    ) -> Annotated[sqlalchemy.sql.expression.TextClause, Sanitizes("sql")]: ...
    def select(self, *entities: Any) -> Annotated[sqlalchemy.sql.expression.Select, Sanitizes("sql")]: ...
    def insert(self, table: Any) -> Annotated[sqlalchemy.sql.expression.Insert, Sanitizes("sql")]: ...
    def update(self, table: Any) -> Annotated[sqlalchemy.sql.expression.Update, Sanitizes("sql")]: ...
    def delete(self, table: Any) -> Annotated[sqlalchemy.sql.expression.Delete, Sanitizes("sql")]: ...
    def or_(self, *clauses: Any) -> Annotated[Any, Sanitizes("sql")]: ...
    def and_(self, *clauses: Any) -> Annotated[Any, Sanitizes("sql")]: ...
    def get_or_404(
        self, entity: Any, ident: Annotated[Any, Sink("identity")], *, description: str | None = None, **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def first_or_404(
        self, statement: Any, *, description: str | None = None
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
