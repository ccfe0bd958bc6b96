from contextlib import contextmanager


class Machines:
    def _ports(self, machine):
        if machine not in self.known:
            raise LookupError(machine)
        for port in self.known[machine]:
            yield port

    def _listed(self, machine):
        if machine not in self.known:
            raise LookupError(machine)
        return list(self.known[machine])

    @contextmanager
    def _opened(self, machine):
        yield self.known[machine]

    def release(self, machine, free):
        try:
            ports = self._ports(machine)  # want: generator-in-try
        except LookupError:
            ports = ()
        for port in ports:
            free(port)

    def release_inside(self, machine, free):
        try:
            ports = self._ports(machine)  # safe: generator-in-try (something else in the try may raise, or the values are taken there)
            free(*ports)
        except LookupError:
            return

    def release_list(self, machine, free):
        try:
            ports = self._listed(machine)
        except LookupError:
            ports = ()
        for port in ports:
            free(port)

    def opened(self, machine):
        try:
            return self._opened(machine)
        except LookupError:
            return None
