"""Which checks are asked about a node: by its class, by the callee of a call, and by what the file mentions at all."""

import ast
from collections.abc import Sequence

from colonnade.summary.point import Subscription


class Interests:
    """The subscriptions that bear on one file."""

    def __init__(self, subscriptions: Sequence[Subscription]) -> None:
        self.by_node: dict[type[ast.AST], list[Subscription]] = {}
        for subscription in subscriptions:
            for node in subscription.nodes:
                self.by_node.setdefault(node, []).append(subscription)
        self._of_call: dict[tuple[str, bool], list[Subscription]] = {}

    def of_call(self, call: ast.Call, is_modelled: bool) -> list[Subscription]:
        """Those that want to be asked about a call.  is_modelled: whether it reaches a function of the library."""
        func = call.func
        name = func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""
        found = self._of_call.get((name, is_modelled))
        if found is None:
            found = self._of_call[name, is_modelled] = [
                each
                for each in self.by_node.get(ast.Call, ())
                if (is_modelled or not each.modelled) and (not each.callees or name in each.callees)
            ]
        return found


class Subscribers:
    """All subscriptions; made once a process."""

    def __init__(self, subscriptions: Sequence[Subscription]) -> None:
        self.subscriptions = tuple(subscriptions)
        self._texts = tuple(dict.fromkeys(text for each in subscriptions for text in each.mentions))
        self._known: dict[tuple[frozenset[str], str], Interests] = {}

    def of(self, text: str, role: str) -> Interests:
        """Those that bear on a file with this text and role."""
        lower = text.lower()
        said = frozenset(each for each in self._texts if each in lower)
        found = self._known.get((said, role))
        if found is None:
            wanted = [each for each in self.subscriptions if not each.roles or role in each.roles]
            found = self._known[said, role] = Interests(
                [each for each in wanted if not each.mentions or not said.isdisjoint(each.mentions)]
            )
        return found


NOBODY = Subscribers(())
