from aiopg import Connection as Connection
from aiopg import Cursor as Cursor
from aiopg import connect as connect
