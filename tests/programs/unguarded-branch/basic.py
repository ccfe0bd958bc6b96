"""A server that carries out one command a line."""


def handle(verb, session, rest, shop):
    if verb == "login":  # safe: unguarded-branch (for those who are not logged in)
        session.start(rest)
    elif verb == "refund":  # safe: unguarded-branch (asked in the branch)
        if session.is_admin:
            shop.refund(rest)
    elif verb == "discount":  # want: unguarded-branch
        shop.discount(rest)


def handle_well(verb, session, rest, shop):
    if not session.is_authenticated:
        return
    if verb == "refund":  # safe: unguarded-branch (asked before the branches)
        if session.is_admin:
            shop.refund(rest)
    elif verb == "list":
        shop.list(rest)


def colour(kind, canvas):
    if kind == "red":
        canvas.paint("#f00")
    elif kind == "green":
        canvas.paint("#0f0")


class Service:
    def run(self, action, user, target):
        if action == "stop":  # safe: unguarded-branch (asked in the branch)
            if not user.has_permission("stop"):
                return None
            return self.stop(target)
        if action == "drop":  # want: unguarded-branch
            return self.drop(target)
        return None
