"""Events that are waited for until all stops."""


class Events:
    def __init__(self, hosts):
        self.waiting = {}
        self.hosts = hosts

    def add(self, name, event):
        if self.waiting is None:  # safe: none-tested-elsewhere (tested here)
            raise RuntimeError("stopped")
        self.waiting[name] = event

    def take(self, name):
        def inner():
            return self.waiting.pop(name)

        if not self.waiting:  # safe: none-tested-elsewhere (tested here)
            return None
        return inner()

    def stop(self):
        events = self.waiting  # want: none-tested-elsewhere
        self.waiting = None
        for event in events.values():
            event.cancel()

    def begin(self):
        self.waiting = {}
        self.waiting.clear()

    def try_to_stop(self):
        try:
            self.waiting.clear()
        except AttributeError:
            return False
        return True


class Bindings:
    def __init__(self, database):
        self.database = database

    def active(self, bindings):
        for binding in bindings:
            if binding.agent is not None:  # safe: none-tested-elsewhere (tested here)
                yield binding

    def standby(self, bindings):
        return [binding for binding in bindings if binding.agent.is_down]  # want: none-tested-elsewhere

    def rename(self, key, name):
        row = self.database.find_row(key)
        if row is None:  # safe: none-tested-elsewhere (tested here)
            return
        row.name = name

    def forget(self, key):
        row = self.database.find_row(key)
        row.delete()  # want: none-tested-elsewhere


class Hosts:
    def __init__(self, pool):
        self.pool = pool

    def begin(self):
        self.pool.begin()

    def end(self):
        self.pool.end()

    def check(self):
        return self.pool is not None


class Service:
    def __init__(self, reference):
        self.reference = reference

    def report(self):
        if self.reference:  # safe: none-tested-elsewhere (tested here)
            self.reference.touch()

    def stop(self):
        self.reference.destroy()  # want: none-tested-elsewhere
