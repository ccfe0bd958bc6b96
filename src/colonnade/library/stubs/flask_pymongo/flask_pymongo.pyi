from typing import Annotated, Any

from pymongo import MongoClient
from pymongo.database import Database

from colonnade.library.marks import Fresh

class PyMongo:
    db: Database
    cx: MongoClient
    def __init__(self, app: Any = None, uri: Any = None, *args: Any, **kwargs: Any) -> Annotated[None, Fresh()]: ...
    def init_app(self, app: Any, uri: Any = None, *args: Any, **kwargs: Any) -> None: ...
    def send_file(self, filename: Any, *args: Any, **kwargs: Any) -> Any: ...
    def save_file(self, filename: Any, fileobj: Any, *args: Any, **kwargs: Any) -> Any: ...
