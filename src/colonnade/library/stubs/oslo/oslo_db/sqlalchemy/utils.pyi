from typing import Annotated, Any

from sqlalchemy.orm.query import Query

from colonnade.library.marks import NoFlow, Sink

def paginate_query(
    query: Any,
    model: Any,
    limit: Any,
    sort_keys: Annotated[Any, Sink("attribute"), NoFlow()],
    marker: Any = None,
    sort_dir: Any = None,
    sort_dirs: Any = None,
) -> Query: ...
def sanitize_db_url(url: str) -> str: ...
