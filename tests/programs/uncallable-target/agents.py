import threading
from concurrent.futures import ThreadPoolExecutor


class Agent:
    def __init__(self, hook):
        self._resync_event = threading.Event()
        self._hook = hook
        self._steps = [hook]
        self._either = []
        self._either = hook
        self._pool = ThreadPoolExecutor(2)

    def _resync(self):
        self._resync_event.wait()

    def start(self):
        threading.Thread(target=self._resync_event).start()  # want: uncallable-target
        threading.Thread(target=self._resync).start()  # safe: uncallable-target (a function, as far as is known)
        threading.Thread(target=self._hook).start()  # safe: uncallable-target (a function, as far as is known)
        self._pool.submit(self._steps)  # want: uncallable-target
        self._pool.submit(self._either)  # safe: uncallable-target (a function, as far as is known)
