class Registry:
    limit = 1000

    def check(self, payload):
        if payload and len(payload) > self.limit:
            raise ValueError(f"{payload!r} is longer than {self.limit} bytes")  # want: oversized-message

    def check_well(self, payload):
        if payload and len(payload) > self.limit:
            text = f"longer than {self.limit} bytes"
            raise ValueError(text)  # safe: oversized-message (the message does not hold the value)

    def check_start(self, payload):
        if len(payload) > self.limit:
            raise ValueError("too long: %r..." % payload[:20])  # safe: oversized-message


def check_short(name):
    if len(name) < 3:
        raise ValueError("too short: " + name)


def check_long(name):
    if len(name) >= 300:
        raise ValueError("too long: {}".format(name))  # want: oversized-message


def check_parts(name):
    if len(name) > 2:
        raise ValueError(f"too many: {name}")
