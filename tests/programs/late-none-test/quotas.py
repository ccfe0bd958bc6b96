"""Quotas, and what is asked of them too late."""


def limits(quotas):
    for name, value in quotas.items():
        if value["limit"] < 0 or value["limit"] is None:  # want: late-none-test
            value["limit"] = "unlimited"
        if value["used"] is None or value["used"] < 0:
            value["used"] = name
        used = value["used"]
        if used is not None and (used < 0 or used is None):  # safe: late-none-test (tested before)
            value["used"] = ""
    return quotas


def name_of(row):
    name = row.name  # want: late-none-test
    if row is None:
        raise LookupError(name)
    return name


def owner_of(row):
    owner = row.owner  # want: late-none-test
    if not row:
        raise LookupError("no row")
    return owner


def key_of(row):
    if row is None:
        return None
    key = row.key
    if row is not None:  # safe: late-none-test (tested before)
        key += "!"
    return key


def first_of(rows):
    rows.sort()
    if not rows:
        return None
    return rows[0]


def next_of(row, find):
    name = row.name
    row = find(name)
    if row is None:
        return None
    return row


def tell(context, server):
    if context is not None:
        server.log(context)
    context.finish()  # want: late-none-test


def tell_if_any(context, server):
    if context is None:
        context = server.context
    context.finish()


def refuse(context, server):
    if context is None:
        server.abort()
    context.finish()


def excuse(context, server):
    try:
        context.begin()
        if context is None:  # safe: late-none-test (tested before)
            server.log("none")
    except AttributeError:
        server.log("none")


class Server:
    def begin(self):
        if self.pool is None:
            self.make_pool()
        self.pool.begin()

    def end(self):
        self.pool.end()
        self.forget()
        if self.pool is None:
            self.log("gone")

    def stop(self):
        if self.pool is None:
            gone = True
        else:
            gone = False
        self.pool.stop()  # want: late-none-test
        return gone


def mark(bridge, port, names):
    made = bridge or names.make(port)
    port.name = made.name
    port.owner = bridge.owner  # want: late-none-test


def mark_made(bridge, port, names):
    made = bridge or names.make(port)
    if bridge is not None:
        port.owner = bridge.owner
    port.name = made.name


def is_short(host):
    free = host.get("free")
    least = host.get("least", 0)
    if least > free and free:  # want: late-none-test
        return True
    return least > 0 and least


def track(server, find, log):
    flavour = None
    if server.moves:
        flavour = find(server)
        log.info("moves to %s", flavour.name)  # want: late-none-test
    elif server.leaves:
        flavour = find(server, old=True)
    if flavour:
        server.flavour = flavour


def number_of(row, kinds):
    if row.kind is None:
        kinds[row.name] = None
    try:
        kinds[row.name] = int(row.kind)  # want: late-none-test
    except ValueError:
        kinds[row.name] = 0
