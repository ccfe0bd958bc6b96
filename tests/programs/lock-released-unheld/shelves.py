"""Shelves whose counts are changed under a lock."""


class Shelf:
    def unasked(self):
        self._lock.acquire(timeout=5)
        try:
            self.count += 1
        finally:
            self._lock.release()  # want: lock-released-unheld

    def at_once(self):
        self._lock.acquire(False)
        self.count += 1
        self._lock.release()  # want: lock-released-unheld

    def asked(self):
        if not self._lock.acquire(timeout=5):
            raise TimeoutError
        try:
            self.count += 1
        finally:
            self._lock.release()  # safe: lock-released-unheld (given back where it is held)

    def late(self, path):
        try:
            text = path.read_text()
            self._lock.acquire()
            self.text = text
        finally:
            self._lock.release()  # want: lock-released-unheld

    def first(self, path):
        try:
            self._lock.acquire()
            self.text = path.read_text()
        finally:
            self._lock.release()  # safe: lock-released-unheld (given back where it is held)

    def twice(self, path):
        self._lock.acquire()
        try:
            self.text = path.read_text()
        except OSError:
            self._lock.release()  # safe: lock-released-unheld (given back where it is held)
            raise
        finally:
            self._lock.release()  # want: lock-released-unheld

    def once(self, path):
        self._lock.acquire()
        try:
            self.text = path.read_text()
        except OSError:
            self._lock.release()  # safe: lock-released-unheld (given back where it is held)
            raise
        self._lock.release()  # safe: lock-released-unheld (given back where it is held)

    def page(self, book):
        book.acquire(timeout=5)
        book.release()
