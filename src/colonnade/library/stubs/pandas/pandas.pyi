from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Sink, Source

def read_pickle(
    filepath_or_buffer: Annotated[Any, Sink("deserialise", "path")], *args: Any, **kwargs: Any
) -> Annotated[Any, Marks("unsafe-deserialiser")]: ...
def read_sql(
    sql: Annotated[Any, Sink("sql")], con: Any, *args: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Source("database")]: ...
def read_sql_query(
    sql: Annotated[Any, Sink("sql")], con: Any, *args: Any, **kwargs: Any
) -> Annotated[Any, Fresh(), Source("database")]: ...
def eval(expr: Annotated[Any, Sink("code")], *args: Any, **kwargs: Any) -> Any: ...
