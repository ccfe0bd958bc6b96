"""What a digest is computed of, and whether that is a password with nothing beside it."""

import ast
from typing import Final

from colonnade.checks.purpose import destinations, ingredients, word_set
from colonnade.checks.syntax import own_nodes
from colonnade.summary.point import Site

PASSWORD: Final = frozenset({"password", "passwd", "pwd", "passphrase", "passcode", "pin"})
MIXING: Final = frozenset({"salt", "salted", "pepper", "nonce", "random", "urandom", "token", "key", "secret"})
"""Words of names that tell of something that is digested with a password."""
PUTTING: Final = (ast.BinOp, ast.JoinedStr)
NO_SALT, QUICK = 759, 916


def digested(call: ast.Call, site: Site) -> list[ast.expr]:
    """The expressions whose bytes go into the digest that a call makes: its own, and those of later updates of it."""
    own = [each for each in (*call.args, *(keyword.value for keyword in call.keywords)) if not is_name(each)]
    made = {
        target.id
        for each in own_nodes(site.function.node)
        if isinstance(each, ast.Assign) and each.value is call
        for target in each.targets
        if isinstance(target, ast.Name)
    }
    for each in own_nodes(site.function.node) if made else ():
        match each:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="update"), args=[data]) if name in made:
                own.append(data)
    return own


def is_name(node: ast.expr) -> bool:
    """Whether an argument is a literal, such as the name of the digest."""
    return isinstance(node, ast.Constant) and not isinstance(node.value, bytes)


def of_password(call: ast.Call, site: Site) -> int:
    """The weakness of a quick digest of a password: 759 where it is of nothing else, 916; 0 where it is of none."""
    data = digested(call, site)
    names = word_set(set().union(*map(ingredients, data)))
    if not PASSWORD & names:
        return 0
    beside = MIXING & (names | word_set(destinations(call, site))) or len(data) != 1
    return QUICK if beside or any(isinstance(each, PUTTING) for each in ast.walk(data[0])) else NO_SALT
