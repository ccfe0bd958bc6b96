"""## What

A password is asked for in a way that shows it while it is typed: by a plain prompt, or in a text field of a form.

## Why

Whoever looks over the shoulder, or watches a shared screen or a recorded terminal, reads it. A browser also keeps what
is typed into text fields and offers it to the next user.

## Bad

```python
def log_in(server):
    user = input("User: ")
    password = input("Password: ")
    return server.login(user, password)
```

## Good

```python
from getpass import getpass

def log_in(server):
    user = input("User: ")
    password = getpass("Password: ")
    return server.login(user, password)
```

## Fix

Ask with `getpass.getpass`, a prompt that hides its input, or a password field.

## Limits

A password is known by the words of the prompt and by the name that receives the answer.

## References

CWE-549. OWASP Application Security Verification Standard 4.0, 2.1.12.
"""

import ast
import re
from typing import Final

from colonnade.checks.form import Call
from colonnade.checks.syntax import last_name, words
from colonnade.summary.point import Answer, Safe, Site, Weak

PASSWORD: Final = frozenset({"password", "passwd", "passwort", "pwd", "passphrase", "passcode"})
ABOUT: Final = frozenset(
    (
        *(
            "length",
            "file",
            "path",
            "filename",
            "number",
            "many",
            "size",
            "hash",
            "hint",
            "policy",
            "forgot",
            "manager",
        ),
        *("characters", "list", "wordlist", "reset", "expire", "expires", "enabled", "count", "choice", "attempts"),
        *("generate", "generated", "name", "label", "do", "would", "whether", "type", "site", "url", "strength"),
    )
)
"""Words that tell that something about a password is asked for."""
CHOICE: Final = re.compile(r"[(\[/]\s*(yes|no|[yn])\s*[)\]/]", re.IGNORECASE)
HIDING: Final = frozenset({"hide", "hidden", "mask", "masked", "password", "conceal"})


def judge(node: ast.AST, site: Site) -> Answer:
    """Weak where what is typed is a password and nothing at the call hides it."""
    if not isinstance(node, ast.Call):
        return None
    prompt = next((each.value for each in node.args[:1] if isinstance(each, ast.Constant)), "")
    receivers = names_of(node, site)
    if not asks(str(prompt), receivers):
        return Safe("not a password")
    if any(hides(keyword, site) for keyword in node.keywords):
        return Safe("hidden while it is typed")
    message = f"`{site.text(node)}` shows the password while it is typed."
    is_field = any(fact.name.endswith("__init__") for fact in site.facts(node))  # the page may draw it by hand
    return Weak(message, confidence="medium" if is_field else "")


def asks(prompt: str, receivers: list[str]) -> bool:
    """Whether a prompt asks for a password itself, or the name that is given the answer is one of a password."""
    said = set(words(prompt))
    if said & ABOUT or CHOICE.search(prompt):
        return False
    if any(ABOUT & set(words(name)) for name in receivers):
        return False
    return bool(PASSWORD & said) or any(PASSWORD & set(words(name)[-1:]) for name in receivers)


def names_of(node: ast.Call, site: Site) -> list[str]:
    """The names to which the statement around the call gives its very result."""
    match site.statements[-1] if site.statements else None:
        case ast.Assign(targets=targets, value=value) if value is node:
            return [last_name(target) for target in targets]
        case ast.AnnAssign(target=target, value=value) if value is node:
            return [last_name(target)]
    return []


def hides(keyword: ast.keyword, site: Site) -> bool:
    """Whether a keyword says that input is hidden: ``hide_input=True``, ``widget=PasswordInput()``."""
    named = set(words(keyword.arg or ""))
    if HIDING & named:
        return site.value(keyword.value).truthiness() is not False
    return bool(HIDING & set(words(last_name(keyword.value))))


CHECK = Call(
    id="visible-password",
    title="Password is shown while it is typed",
    weakness=549,
    message="`{callee}` shows a password while it is typed.",
    fix="Ask with `getpass.getpass`, a prompt that hides its input, or a password field.",
    severity="low",
    confidence="high",
    uses=("typed-shown",),
    when=judge,
    unseen="what is asked for is not seen",
    reasons=("not a password", "hidden while it is typed"),
)
