"""## What

A token, password, key or other secret is made by a generator that is not fit for security.

## Why

Its state can be computed from a few hundred outputs, or guessed from its seed; all further outputs are then known.

## Bad

```python
import random
import string

def reset_token():
    return "".join(random.choice(string.ascii_letters) for _ in range(32))
```

## Good

```python
import secrets

def reset_token():
    return secrets.token_urlsafe(24)
```

## Fix

Use the module `secrets` or `random.SystemRandom`.

## Limits

A salt need not be secret: such a finding has medium severity.
That a number becomes a secret is told by the names it is given on its way inside the function.

## References

CWE-338. Python library reference, random; PEP 506.
"""

import ast
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.purpose import destinations, enclosing, word_set
from colonnade.checks.syntax import last_name, own_nodes, path_to, words
from colonnade.summary.point import Answer, Safe, Site, Weak

SECRET: Final = frozenset(
    words(
        "token tokens secret secrets password passwords passwd pwd passphrase passcode otp totp pin salt nonce csrf "
        "xsrf captcha credential credentials sid apikey sessionid sessid iv voucher invitation authenticator"
    )
)
PAIRED: Final = frozenset(
    words(
        "session api private secret access encryption signing auth reset verification confirmation activation "
        "security csrf login invite recovery crypto cipher aes"
    )
)
SECOND: Final = frozenset({"key", "keys", "id", "code", "hash", "cookie", "link", "string", "number"})
"""A name is one of a secret by one word (token), or by one of `PAIRED` with one of `SECOND` (session_id)."""
COOKIE: Final = frozenset({"set_cookie", "set_signed_cookie", "set_secure_cookie"})
WIDE: Final = 128
PLAIN: Final = frozenset(
    words("name filename file path suffix prefix label title text word content body color message")
)
"""What a text of random letters is for where nobody need guess it."""
MAKING: Final = frozenset({"generate", "gen", "make", "create", "new", "random", "get", "rand", "build"})
COUNTED: Final = frozenset(words("len length size count num index position type max min expiry delay"))


def judge(node: ast.AST, site: Site) -> Answer:
    """Weak where a name on the value's way is one of a secret."""
    if isinstance(node, ast.Call) and picks(node, site):
        return Safe("not a security use")
    to = destinations(node, site)
    if isinstance(node, ast.Call) and (COOKIE & to or is_kept_by_cookie(node, site)):
        return Weak(f"`{site.text(node.func)}` makes a cookie's value from a generator that can be predicted.")
    for name in sorted(to):
        if is_secret(name):
            return Weak(
                f"`{site.text(getattr(node, 'func', node))}` makes `{name}` from a generator that can be predicted.",
                severity="medium" if "salt" in words(name) else "",
            )
    for name in sorted(enclosing(site)):
        if is_secret(name) and MAKING & set(words(name)):
            return Weak(f"`{name}` draws from a generator that can be predicted.", confidence="medium")
    if isinstance(node, ast.Call) and "key" in to and is_wide(node, site):
        return Weak(
            f"`{site.text(node.func)}` makes a key from a generator that can be predicted.", confidence="medium"
        )
    texts = isinstance(node, ast.Call) and "join" in to and is_of_letters(node, site) and not PLAIN & word_set(to)
    if isinstance(node, ast.Call) and texts and site.role != "test":
        return Weak(
            f"`{site.text(node.func)}` makes a text that can be predicted.", severity="medium", confidence="low"
        )
    return Safe("not a security use")


def picks(call: ast.Call, site: Site) -> bool:
    """Whether one of several things that there are is chosen, once: nothing is made."""
    if last_name(call.func) != "choice" or len(call.args) != 1 or site.value(call.args[0]).has_type("str"):
        return False
    repeated = (ast.GeneratorExp, ast.ListComp, ast.For, ast.While)
    around = [*site.statements[:-1], *(path_to(site.statements[-1], call) if site.statements else ())]
    plain = isinstance(call.args[0], (ast.Name, ast.Attribute)) and site.value(call.args[0]).consts is None
    return plain and not any(isinstance(each, repeated) for each in around)


def is_kept_by_cookie(call: ast.Call, site: Site) -> bool:
    """Whether the value is stored under a cookie's name: ``sessions[cookie] = value``."""
    if not site.statements:
        return False
    held = {each.id for each in stored(site.statements[-1], call) if isinstance(each, ast.Name)}
    own = (each for each in own_nodes(site.function.node) if isinstance(each, ast.Assign))
    here = [(each, name) for each in own for name in ast.walk(each.value)
            if name is call or (isinstance(name, ast.Name) and name.id in held)]  # fmt: skip
    return any(
        isinstance(target, ast.Subscript) and "cookie" in words(last_name(target.slice))
        for statement, name in here
        for target in stored(statement, name)
    )


def stored(statement: ast.stmt, node: ast.AST) -> list[ast.expr]:
    """The targets of the assignment whose value the node is a part of."""
    if isinstance(statement, ast.Assign) and any(each is node for each in ast.walk(statement.value)):
        return statement.targets
    return []


def is_wide(call: ast.Call, site: Site) -> bool:
    """Whether so many bits are drawn that they can only be meant for a key."""
    consts = site.value(call.args[0]).consts if call.args else None
    return bool(consts) and all(isinstance(each, int) and each >= WIDE for each in consts or ())


def is_of_letters(call: ast.Call, site: Site) -> bool:
    """Whether letters are drawn one by one."""
    return bool(call.args) and site.value(call.args[0]).has_type("str")


def is_secret(name: str) -> bool:
    """Whether a name is one of a secret value itself, and not of its length or kind."""
    parts = words(name)
    if not parts or COUNTED & set(parts):
        return False
    return bool(SECRET & set(parts)) or bool(PAIRED & set(parts) and SECOND & set(parts))


CHECK = Call(
    id="insecure-randomness",
    title="Secret from a predictable generator",
    weakness=338,
    alike={338: (331,)},
    message="`{callee}` makes a secret by a generator whose output can be predicted.",
    fix="Use the module `secrets` or `random.SystemRandom`.",
    severity="high",
    confidence="high",
    uses=("weak-random",),
    when=judge,
    unseen="purpose of the number is not seen",
    reasons=("not a security use",),
)
