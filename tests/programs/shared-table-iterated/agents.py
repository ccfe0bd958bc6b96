import threading

import eventlet


class BridgeAgent:
    def __init__(self, bridge):
        self.bridge = bridge
        self.vlans = {}
        self.hooks = {}
        self.lock = threading.Lock()
        eventlet.spawn(self.refresh)

    def provision(self, name, vlan):
        self.vlans[name] = vlan

    def reclaim(self, name):
        self.vlans.pop(name, None)

    def register(self, name, hook):
        self.hooks[name] = hook

    def refresh(self):
        for name, vlan in self.vlans.items():  # want: shared-table-iterated
            self.bridge.install(name, vlan)

    def refresh_copy(self):
        for name, vlan in list(self.vlans.items()):
            self.bridge.install(name, vlan)

    def refresh_locked(self):
        with self.lock:
            for name, vlan in self.vlans.items():  # safe: shared-table-iterated (a lock is held)
                self.bridge.install(name, vlan)

    def names(self):
        out = []
        for name in self.vlans:  # safe: shared-table-iterated (nothing in the loop takes time)
            out.append(name)
        return out

    def call_hooks(self):
        for hook in self.hooks.values():
            hook()


class Row:
    """No class whose methods are called from everywhere."""

    def __init__(self):
        self.cells = {}

    def put(self, name, cell):
        self.cells[name] = cell

    def drop(self, name):
        del self.cells[name]

    def draw(self, screen):
        for cell in self.cells.values():
            screen.draw(cell)
