import asyncio
import queue
import threading

LOCK = threading.Lock()


class Workers:
    def __init__(self, count):
        self.jobs = queue.Queue()
        self.later = asyncio.Queue()
        for _ in range(count):
            threading.Thread(target=self.run).start()

    def run(self):
        while not self.jobs.empty():
            job = self.jobs.get()  # want: empty-then-get
            job()

    def one(self):
        if self.jobs.qsize() > 0:
            return self.jobs.get()  # want: empty-then-get
        return None

    def locked(self):
        with LOCK:
            while not self.jobs.empty():  # safe: empty-then-get (nobody comes between)
                self.jobs.get()()

    def handled(self):
        while not self.jobs.empty():  # safe: empty-then-get (that there is none is handled)
            try:
                self.jobs.get()()
            except IndexError:
                return

    def at_once(self):
        while not self.jobs.empty():
            self.jobs.get_nowait()()

    async def drained(self):
        while not self.later.empty():  # safe: empty-then-get (nobody comes between)
            job = await self.later.get()
            job()
