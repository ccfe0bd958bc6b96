class Turns:
    """Tables of the class, whose key has another name where it is given."""

    _owners = {}
    _times = {}

    def __init__(self, id):
        self._id = id
        self._owners[id] = self

    def __exit__(self, *error):
        del self._owners[self._id]  # want: entry-left-behind

    def done(self, now):
        self._times[self._id] = now

    def time(self):
        return self._times.get(self._id)


class Both:
    def __init__(self):
        self._jobs = {}
        self._times = {}

    def add(self, name, job, now):
        self._jobs[name] = job
        self._times[name] = now

    def drop(self, name):
        self._jobs.pop(name, None)  # safe: entry-left-behind (its twins are emptied, too)
        self._times.pop(name, None)  # safe: entry-left-behind (its twins are emptied, too)


class Emptied:
    def __init__(self):
        self._jobs = {}
        self._times = {}

    def add(self, name, job, now):
        self._jobs[name] = job
        self._times[name] = now

    def drop(self, name):
        del self._jobs[name]  # safe: entry-left-behind (its twins are emptied, too)

    def end(self):
        self._times = {}


class Unlike:
    def __init__(self):
        self._jobs = {}
        self._hosts = {}

    def add(self, name, job, host):
        self._jobs[name] = job
        self._hosts[host] = name

    def drop(self, name):
        del self._jobs[name]
