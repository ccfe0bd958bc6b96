"""Stores that are closed."""


class Store:
    def write(self, rows):
        try:
            self.out.write(rows)
        finally:
            if not self.flushed:
                raise OSError("not written")  # want: raise-in-cleanup
            self.out.close()

    def __del__(self):
        if not self.closed:
            raise ValueError("not closed")  # want: raise-in-cleanup

    def __exit__(self, kind, error, trace):
        self.out.close()  # safe: raise-in-cleanup (raises nothing by itself)

    def flush(self):
        try:
            self.out.flush()
        finally:
            try:  # safe: raise-in-cleanup (raises nothing by itself)
                if not self.flushed:
                    raise OSError("not written")
            except OSError:
                self.out.close()


class Asking:
    def __exit__(self, kind, error, trace):
        if kind is None:
            raise ValueError("nothing was raised")
