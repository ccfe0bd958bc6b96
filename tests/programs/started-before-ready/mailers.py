"""Objects that work in the background."""

import queue
import threading


class Mailer:
    def __init__(self, pool):
        self.worker = threading.Thread(target=self.run, daemon=True)
        self.worker.start()  # want: started-before-ready
        self.outbox = queue.Queue()
        pool.submit(self.check)  # safe: started-before-ready (what it uses is set before)

    def run(self):
        while True:
            print(self.outbox.get())

    def check(self):
        print(self.outbox.qsize())


class Poller:
    interval = 5

    def __init__(self, pool):
        pool.spawn_n(self.poll)  # want: started-before-ready
        pool.spawn_n(self.wait)  # safe: started-before-ready (what it uses is set before)
        self.address = "localhost"

    def poll(self):
        print(self.address)

    def wait(self):
        print(self.interval)


class Ready:
    def __init__(self):
        self.outbox = queue.Queue()
        threading.Thread(target=self.run).start()  # safe: started-before-ready (what it uses is set before)

    def run(self):
        print(self.outbox.get())


class Own(threading.Thread):
    def __init__(self):
        threading.Thread.__init__(self, target=self.work)
        self.outbox = queue.Queue()

    def work(self):
        print(self.outbox.get())


class Pool:
    """What the thread calls reads it."""

    def __init__(self, servers):
        threading.Thread(target=self.watch, daemon=True).start()  # want: started-before-ready
        self.servers = list(servers)

    def watch(self):
        self.ask()

    def ask(self):
        return [server.ask() for server in self.servers]


class Lazy:
    def __init__(self, servers):
        threading.Thread(target=self.watch, daemon=True).start()  # safe: started-before-ready (what it uses)
        self.servers = list(servers)

    def watch(self):
        try:
            return self.servers
        except AttributeError:
            return []
