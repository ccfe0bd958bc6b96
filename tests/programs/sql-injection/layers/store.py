"""The rows of the shop."""

import sqlite3


class Store:
    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path)

    def find(self, name, limit):
        clause = self._clause(name)  # step: 3
        rows = self.db.execute("select * from person where " + clause)  # want: sql-injection  step: 4
        self.db.execute(f"select * from person limit {limit}")  # safe: sql-injection (no attacker-controlled data reaches it)
        return rows.fetchall()

    def _clause(self, name):
        return "name = '" + name + "'"

    def named(self, name):
        sql = "select * from person where name = '" + name + "'"
        return self.db.execute(sql).fetchall()  # safe: sql-injection (no attacker-controlled data reaches it)
