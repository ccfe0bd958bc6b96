from typing import Any

from sqlalchemy.orm.query import Query

def paginate_query(
    query: Any,
    model: Any,
    limit: Any,
    sort_keys: Any,
    marker: Any = None,
    sort_dir: Any = None,
    sort_dirs: Any = None,
) -> Query: ...
def sanitize_db_url(url: str) -> str: ...
