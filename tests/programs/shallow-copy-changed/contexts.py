import copy


class Context:
    def __init__(self, roles):
        self.roles = roles
        self.admin = False

    def elevated(self):
        other = copy.copy(self)  # want: shallow-copy-changed
        other.admin = True
        if "admin" not in other.roles:
            other.roles.append("admin")
        return other

    def elevated_rightly(self):
        other = copy.copy(self)  # safe: shallow-copy-changed (the part was put anew)
        other.roles = list(self.roles)
        other.roles.append("admin")
        return other

    def plain(self):
        other = copy.copy(self)  # safe: shallow-copy-changed (no part of the copy is changed in place)
        other.admin = True
        return other

    def deep(self):
        other = copy.deepcopy(self)
        other.roles.append("admin")
        return other


def extended(rule, port):
    changed = rule.copy()  # want: shallow-copy-changed
    changed["ports"].append(port)
    return changed
