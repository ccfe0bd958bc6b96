# review: threat-model=library
"""An authenticator whose base class calls it, with the module in an attribute."""

from host.auth import Base


class Directory(Base):
    def __init__(self, configuration):
        super().__init__(configuration)
        import ldap

        self.ldap = ldap
        self.base = configuration.get("auth", "base")
        self.question = configuration.get("auth", "filter")

    def _login(self, login, password):
        return self._find(login)

    def _find(self, login):
        directory = self.ldap.initialize("ldaps://directory.example")
        asked = self.question.format(login)
        return directory.search_s(self.base, self.ldap.SCOPE_SUBTREE, filterstr=asked)  # want: ldap-injection

    def _find_well(self, login):
        directory = self.ldap.initialize("ldaps://directory.example")
        asked = self.question.format(self.ldap.filter.escape_filter_chars(login))
        scope = self.ldap.SCOPE_SUBTREE
        return directory.search_s(self.base, scope, asked)  # undecided: ldap-injection (callee unknown)
