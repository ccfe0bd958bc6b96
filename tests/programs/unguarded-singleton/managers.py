import threading

_pool = None
_table = None
_lock = threading.Lock()


class Manager:
    _instance = None

    @classmethod
    def get_instance(cls):
        if cls._instance is None:
            cls._instance = cls()  # want: unguarded-singleton
        return cls._instance


class Guarded:
    _instance = None

    @classmethod
    def get_instance(cls):
        with _lock:
            if cls._instance is None:
                cls._instance = cls()  # safe: unguarded-singleton (made under a lock)
        return cls._instance

    @classmethod
    def checked_twice(cls):
        if cls._instance is None:
            with _lock:
                if cls._instance is None:
                    cls._instance = cls()  # safe: unguarded-singleton (made under a lock)
        return cls._instance


def pool(make):
    global _pool
    if not _pool:
        _pool = make(8)  # want: unguarded-singleton
    return _pool


def table():
    global _table
    if _table is None:
        _table = dict()
    return _table
