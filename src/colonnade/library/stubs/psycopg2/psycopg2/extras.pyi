from typing import Annotated, Any

from psycopg2.extensions import cursor

from colonnade.library.marks import Fresh, Sink, Source

class DictCursor(cursor): ...
class RealDictCursor(cursor): ...
class NamedTupleCursor(cursor): ...

def execute_values(
    cur: Any,
    sql: Annotated[Any, Sink("sql")],
    argslist: Any,
    template: Annotated[Any, Sink("sql")] = None,
    page_size: int = 100,
    fetch: bool = False,
) -> Annotated[Any, Fresh(), Source("database")]: ...
def execute_batch(cur: Any, sql: Annotated[Any, Sink("sql")], argslist: Any, page_size: int = 100) -> None: ...
def Json(adapted: Any, dumps: Any = None) -> Any: ...
