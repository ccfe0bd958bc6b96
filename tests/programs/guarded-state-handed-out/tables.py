"""Tables that several threads change."""

import collections
import threading


class Rules:
    def __init__(self):
        self._lock = threading.Lock()
        self._rules = []
        self._fixed = ["accept"]

    def add(self, rule):
        with self._lock:
            self._rules.append(rule)

    def rules(self):
        return self._rules  # want: guarded-state-handed-out

    def fixed(self):
        return self._fixed

    def copy_of_rules(self):
        with self._lock:
            return list(self._rules)  # safe: guarded-state-handed-out (a copy is handed out)

    def rules_locked(self):
        return self._rules

    def _all(self):
        return self._rules


class Ports:
    def __init__(self):
        self._mutex = threading.RLock()
        self._ports: dict[str, str] = collections.OrderedDict()

    def bind(self, port, host):
        with self._mutex:
            self._ports[port] = host

    def unbind(self, port):
        with self._mutex:
            self._ports.pop(port, None)

    @property
    def bound(self):
        with self._mutex:
            return self._ports  # want: guarded-state-handed-out

    def hosts(self):
        with self._mutex:
            return self._ports.values()  # want: guarded-state-handed-out

    def host(self, port):
        with self._mutex:
            return self._ports[port]

    def snapshot(self):
        with self._mutex:
            return self._ports.copy()  # safe: guarded-state-handed-out (a copy is handed out)


class Alone:
    def __init__(self):
        self._rules = []

    def add(self, rule):
        self._rules.append(rule)

    def rules(self):
        return self._rules
