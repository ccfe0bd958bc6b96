"""Servers that are started with options, and what is counted of them."""


def start(servers, **options):
    for server in servers:
        if server.is_here:
            server.start(network=options.pop("network"))  # want: missing-key
        else:
            server.ask(network=options.pop("network"))  # want: missing-key


def start_first(servers, options):
    for server in servers:
        if server.is_here:
            return server.start(options.pop("network"))  # safe: missing-key (taken out once)
    return None


def start_each(servers, options):
    for server in servers:
        options["server"] = server.name
        server.start(options)
        options.pop("server")  # safe: missing-key (taken out once)


def start_known(servers, options):
    for server in servers:
        if "network" in options:
            server.start(options.pop("network"))  # safe: missing-key (tested before)


def start_lazily(servers, options):
    for server in servers:
        try:
            server.start(options.pop("network"))  # safe: missing-key (the exception is handled here)
        except KeyError:
            server.start(None)


def start_of_each(servers, options):
    for server in servers:
        given = dict(options)
        server.start(given.pop("network"))
        server.name = options.pop("name", "")


def limits(resources):
    found = {}
    for resource in resources:
        found[resource.name].update(lowest=0)  # want: missing-key
    return found


def filled(resources):
    found = {}
    for resource in resources:
        found[resource.name] = {}
        found[resource.name].update(lowest=0)
    return found


def filled_elsewhere(resources, fill):
    found = {}
    fill(found)
    return [found[resource] for resource in resources]


def filled_inside(resources):
    found = {}

    def put(name):
        found[name] = 1

    for resource in resources:
        put(resource)
        yield found[resource]


def given(found=None):
    if found is None:
        found = {}
    if "host" in found:
        return found["host"]
    return found["name"]


def asked(names):
    seen = {}
    return [seen[name] for name in names if name in seen]  # safe: missing-key (tested before)
