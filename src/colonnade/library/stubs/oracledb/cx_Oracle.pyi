from oracledb import Connection as Connection
from oracledb import Cursor as Cursor
from oracledb import connect as connect
