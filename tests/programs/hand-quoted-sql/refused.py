"""A name with quotes in it is refused first."""


def rewind(db, table):
    if '"' not in table and "'" not in table:
        db.execute(f"select setval('{table}', 1)")  # safe: hand-quoted-sql (constant, a number, or without quotes)
    else:
        raise ValueError(table)


def rewind_any(db, table):
    db.execute(f"select setval('{table}', 1)")  # want: hand-quoted-sql
