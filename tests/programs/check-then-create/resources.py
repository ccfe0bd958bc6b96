import threading

LOCK = threading.Lock()


class LookupNotFound(Exception):
    pass


class Driver:
    def __init__(self, client, netns):
        self.client = client
        self.netns = netns
        self.labels = {}

    def ensure_namespace(self, name):
        if not self.netns.exists(name):
            space = self.netns.add(name)  # want: check-then-create
            space.up()
        return name

    def ensure_plugin(self, key):
        found = self.client.call("find_plugin", key)
        if found is None:
            self.client.call("register_plugin", key)  # want: check-then-create

    def ensure_network(self, context, owner):
        network = self.get_shared_network(context)
        if not network:
            network = self.create_shared_network(context, owner)  # want: check-then-create
        return network

    def ensure_handled(self, name):
        if not self.netns.exists(name):
            try:
                self.netns.add(name)  # safe: check-then-create (locked, or its failure is handled)
            except RuntimeError:
                return

    def ensure_locked(self, name):
        with LOCK:
            if not self.netns.exists(name):
                self.netns.add(name)  # safe: check-then-create (locked, or its failure is handled)

    def ensure_service(self, context, host):
        try:
            service = self.client.get_service(context, host)
        except LookupNotFound:
            service = self.create_service(context, host)  # want: check-then-create
        return service

    def ensure_service_twice(self, context, host):
        try:
            service = self.client.get_service(context, host)
        except LookupNotFound:
            try:
                service = self.create_service(context, host)
            except RuntimeError:
                service = self.client.get_service(context, host)
        return service

    def create_service(self, context, host):
        return self.client.make(context, host)

    def get_shared_network(self, context):
        return self.client.show(context)

    def create_shared_network(self, context, owner):
        return self.client.make(context, owner)

    def label(self, graph, node):
        if not graph.has_node(node):
            graph.add_node(node)

    def other(self, name, member):
        if not self.netns.exists(name):
            self.client.add(member)


def init_namespaces(netns, name):
    if not netns.exists(name):
        netns.add(name)
