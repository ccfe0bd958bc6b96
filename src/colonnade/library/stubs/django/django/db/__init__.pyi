from typing import Any

from django.db.backends import DatabaseWrapper
from django.db.utils import DatabaseError as DatabaseError
from django.db.utils import DataError as DataError
from django.db.utils import IntegrityError as IntegrityError
from django.db.utils import OperationalError as OperationalError
from django.db.utils import ProgrammingError as ProgrammingError

connection: DatabaseWrapper
connections: dict[str, DatabaseWrapper]

def close_old_connections(**kwargs: Any) -> None: ...
def reset_queries(**kwargs: Any) -> None: ...
