"""Whether a name is one of a secret, and whether a literal is the secret itself."""

import math
import re
from collections import Counter
from functools import lru_cache
from typing import Final

from colonnade.checks.syntax import words

PASSWORD: Final = frozenset({"password", "passwd", "passwort", "pwd", "passphrase", "passcode", "userpass", "dbpass"})
KEY_BEFORE: Final = frozenset(words("secret private api access encryption signing master auth shared crypto jwt hmac"))
TOKEN: Final = frozenset({"token", "secret", "apikey", "credential", "credentials", "secretkey"})
PASS_BEFORE: Final = frozenset(
    words(
        "db user smtp mail email ftp admin root sql mysql pg postgres redis auth login proxy ssh rabbit ldap imap bind"
    )
)
VERBS: Final = frozenset(
    words(
        "update change set reset require requires required force has is use uses show generate validate check allow no "
        "get ask prompt expect need needs with without store save hide mask strip forgot forgotten"
    )
)
"""First words of names that say what is done with a secret, or whether there is one."""
EMPTY_WORDS: Final = frozenset({"value", "str", "string", "bytes", "b64", "default"})
"""Last words that say nothing: a `password_value` is a password."""

PLACEHOLDER: Final = re.compile(
    r"^\W*$|^<.*>$|\$\{|\{\{|^\{.*\}$|%\(|%s|^\$|x{4}|\*{3}|\.{3}|redacted|"
    r"^(none|null|nil|undefined|unset|todo|tbd|na|n/a|true|false|yes|no|on|off)$",
    re.IGNORECASE,
)
FILLER: Final = re.compile(
    r"^(.)\1*$|^your|[-_ ]your[-_ ]|placeholder|replace|example|dummy|change[-_ ]?(me|it|this)|"
    r"^(insert|enter|put|fill)[-_ ]",
    re.IGNORECASE,
)
"""Texts that stand for a secret; under the name of a key that the program uses they are its key all the same."""
HEX_DIGEST: Final = re.compile(
    r"([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})|\$\w{1,8}\$.+|\w+(:\w+)*\$.+\$.+"
)
DEFAULT: Final = frozenset({
    "admin", "password", "passw0rd", "p@ssw0rd", "password1", "password123", "root", "toor", "guest", "changeme",
    "change-me", "change_me", "letmein", "secret", "test", "default", "1234", "12345", "123456", "12345678",
    "qwerty", "admin123", "pass", "postgres",
})  # fmt: skip
NAMING: Final = re.compile(
    r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+|[A-Z][a-z]+(-[A-Z][A-Za-z]*)+|[a-z_]+(\.[a-zA-Z_]+)+|--?[a-z-]+"
)
"""Names of environment variables, headers, dotted objects and options."""
ADDRESS: Final = re.compile(r"^(https?|ftp|file|ldaps?)://|^/|^\./|^~/")
CREDENTIALS: Final = re.compile(r"^[a-z][a-z0-9+.-]*://(?P<user>[^/:@\s]*):(?P<password>[^/@\s]+)@")
EMPTY: Final = re.compile(r"^(?!https?:|git|svn|ssh)[a-z][a-z0-9+.-]*://[\w.-]+:@[\w.-]+", re.IGNORECASE)
"""An address of a service with a user and, behind the colon, no password."""
BLOCK: Final = re.compile(r"-----BEGIN ([A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/=\s:,-]{40}")
ISSUED: Final = re.compile(
    r"(?<![A-Za-z0-9+/])(AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9+/])|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{60,}|glpat-[\w-]{20,}|[sr]k_live_[A-Za-z0-9]{20,}|"
    r"xox[abprs]-[A-Za-z0-9-]{20,}|AIza[\w-]{35}|SG\.[\w-]{20,}\.[\w-]{20,}|"
    r"eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{50,}"
)
"""Shapes of keys that services issue."""


@lru_cache(maxsize=4096)
def kind_of_name(name: str) -> str:
    """`password`, `key` or `token` where a variable of that name holds a secret, else the empty string."""
    parts = [word.rstrip("0123456789") for word in words(name)]
    while len(parts) > 1 and (parts[-1] in EMPTY_WORDS or not parts[-1]):
        parts.pop()
    if not parts or (len(parts) > 1 and parts[0] in VERBS):
        return ""
    last, before = parts[-1], parts[-2] if len(parts) > 1 else ""
    if last in PASSWORD or (last == "pass" and before in PASS_BEFORE):
        return "password"
    if last == "key" and KEY_BEFORE.intersection(parts[:-1]):
        return "key"
    return "token" if last in TOKEN else ""


def reason_for_none(name: str, text: str) -> str:
    """Why a literal under the name of a secret is none, or the empty string where it is one."""
    kind = kind_of_name(name)
    if PLACEHOLDER.search(text) or (kind != "key" and FILLER.search(text) and text.lower() not in DEFAULT):
        return "placeholder"
    if kind == "password" and HEX_DIGEST.fullmatch(text):
        return "is a digest"
    if NAMING.fullmatch(text) or (ADDRESS.match(text) and not CREDENTIALS.match(text)):
        return "names a field"
    if text.lower() in PASSWORD - DEFAULT or (text.lower() == name.lower() and name.isupper()):
        return "names a field"
    if re.search(r"^[\w.+-]+@[\w-]+(\.\w+)+$", text):
        return "is text"
    if kind == "token" and re.search(r"[\[\](){}\\|^]", text):
        return "not shaped like a secret"
    if len(text.split()) > (4 if kind == "key" else 2):
        return "is text"
    if text.lower() in DEFAULT and kind == "password":
        return ""
    if not looks_random(text) and names_itself(name, text, kind):
        return "names a field"
    if kind == "token" and not looks_random(text) and not re.search("secret", text, re.IGNORECASE):
        return "not shaped like a secret"
    return "" if len(text) > 2 else "not shaped like a secret"


IDENTIFIER: Final = re.compile(r"[A-Za-z]+(_[A-Za-z]+)+|[A-Z]*[a-z]+([A-Z][a-z]+)+|[A-Z]{2,}[a-z]+([A-Z][a-z]+)*")
OWN: Final = frozenset(
    words("my our your super very dev test the this insecure some top change demo local key1 really")
)
"""Words of texts that were made up for a key."""


def names_itself(name: str, text: str, kind: str) -> bool:
    """Whether a text says what it is called: half of its words are words of the name; all of them for a key."""
    said, known = words(text), set(words(name))
    shared = sum(word in known for word in said)
    if IDENTIFIER.fullmatch(text) and not OWN & set(said) and "".join(words(name)) in "".join(said):
        return True
    if IDENTIFIER.fullmatch(text) and not OWN & set(said) and known < set(said):
        return True
    return bool(said) and ("-" in name or (shared == len(said) if kind == "key" else 2 * shared >= len(said)))


def looks_random(text: str) -> bool:
    """Whether a text has the look of a made key: long enough, of several kinds of characters, few of them alike."""
    if len(text) < 8 or " " in text:
        return False
    kinds = [any(map(test, text)) for test in (str.isdigit, str.islower, str.isupper)]
    counts = Counter(text)
    bits = -sum(n / len(text) * math.log2(n / len(text)) for n in counts.values())
    return (bits >= 2.5 and (sum(kinds) >= 2 and kinds[0])) or (len(text) >= 20 and bits >= 3.5 and sum(kinds) >= 2)


def is_made(text: str) -> bool:
    """Whether a text can only have been made for a key: long, of letters of both cases and digits without a word."""
    return (
        len(text) >= 24 and text.isalnum() and all(any(map(t, text)) for t in (str.isdigit, str.islower, str.isupper))
    )


SHORTEST: Final = 16
"""No key that a service issues and no address with a password is shorter."""


def issued(text: str) -> str:
    """What kind of secret a text is by its shape alone, or the empty string."""
    if len(text) < SHORTEST:
        return ""
    if BLOCK.search(text):
        return "a private key"
    if ISSUED.search(text):
        return "a key that a service issued"
    match = CREDENTIALS.match(text)
    if (
        match
        and not PLACEHOLDER.search(match["password"])
        and not re.match(r"pass(word|wd)?$|pwd$|pw$", match["password"])
    ):
        return "an address with a password"
    return ""
