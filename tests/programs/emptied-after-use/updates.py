import eventlet
from oslo_concurrency import lockutils


class Agent:
    def __init__(self, server):
        self.server = server
        self.updated = set()
        self.removed = set()
        self.flows = {"add": "", "del": ""}
        self.seen = []

    def router_updated(self, routers):
        self.updated.update(routers)

    def router_removed(self, routers):
        self.removed.update(routers)

    @lockutils.synchronized("agent")
    def loop(self):
        wanted = list(self.updated)
        routers = self.server.get_routers(wanted)
        self.updated.clear()  # want: emptied-after-use
        return routers

    def removed_loop(self):
        removed, self.removed = self.removed, set()
        for router in removed:
            self.server.remove(router)

    def add_flow(self, kind, flow):
        self.flows[kind] += flow

    def apply(self):
        for kind, flows in self.flows.items():
            self.server.run(kind, flows)
        self.flows = {"add": "", "del": ""}  # want: emptied-after-use

    def see(self, name):
        self.seen.append(name)

    def names(self):
        names = sorted(self.seen)
        self.seen = []  # safe: emptied-after-use (nothing in between takes time)
        return names

    def stop(self):
        for name in self.seen:
            self.server.forget(name)
        self.seen = []


class Guarded:
    def __init__(self, server):
        self.server = server
        self.pending = []

    @lockutils.synchronized("guarded")
    def add(self, name):
        self.pending.append(name)

    @lockutils.synchronized("guarded")
    def flush(self):
        for name in list(self.pending):
            self.server.send(name)
        self.pending.clear()


def start(agent):
    eventlet.spawn(agent.loop)
