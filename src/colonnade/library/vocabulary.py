"""The closed vocabulary that stubs and checks share: what a library's parameter, result or call means.

Stubs name kinds, checks name kinds, neither knows the other.  A kind without a stub or without a check fails a test.
Dangers are bits, so that a sanitizer is one AND on a mask and composing two functions is an AND per edge.
"""

from typing import Final

#: What may go wrong when a value reaches a place: the name a stub gives to ``Sink``, and what it means there.
DANGERS: Final[dict[str, str]] = {
    "sql": "text executed as a SQL statement",
    "shell": "text interpreted by a command shell",
    "command": "program name or argument of a started process",
    "code": "text compiled or executed as Python code",
    "template": "source text of a template that an engine compiles",
    "html": "text that a browser reads as HTML or script",
    "page": "text put into a whole HTML page that the program writes as text",
    "header": "name or value of an HTTP header or of a raw protocol line",
    "log": "text written to a log",
    "path": "name of a file or directory",
    "archive": "an archive whose members are written to the file system",
    "url": "address of a request that this program sends",
    "redirect": "address to which a client is sent",
    "xml": "XML document parsed with entity or DTD processing",
    "xml-expansion": "XML document whose internal entities a parser expands",
    "xpath": "text of an XPath or XQuery expression",
    "ldap": "LDAP filter or distinguished name",
    "nosql": "query document or expression of a non-SQL store",
    "regex": "pattern of a regular expression",
    "regex-subject": "text that a regular expression is matched against",
    "deserialise": "bytes that an object-building deserialiser reads",
    "import": "name of a module or object that is loaded",
    "attribute": "name of an attribute that is read or set dynamically",
    "format": "format string",
    "mail": "header or recipient of an e-mail message",
    "csv": "cell of a spreadsheet or CSV file",
    "prompt": "instruction text given to a language model",
    "size": "amount that decides how much memory or time is used",
    "inflate": "compressed data that is expanded without a bound",
    "session": "key or value of a server-side session",
    "response": "body of a response sent to a client",
    "setting": "configuration of the program or of its process environment",
    "format-number": "packed into a fixed-width integer",
    "identity": "key under which an object is looked up for the current user",
    "mode": "permission bits of a file",
    "css": "text read as a style sheet",
    "link": "address in a page that a browser opens or runs",
    "process-id": "number of a process that gets a signal",
}

#: Where a value comes from: the name a stub gives to ``Source``.  The first group is what a remote attacker controls.
SOURCES: Final[dict[str, str]] = {
    "http": "data of an HTTP request that the client controls",
    "route": "path of an HTTP request, which a route without variable parts fixes",
    "rpc": "argument of a remote procedure or message consumer",
    "network": "bytes read from a socket or a server's answer",
    "upload": "content or name of an uploaded file",
    "model": "answer of a language model",
    "cli": "command line argument or text typed at a terminal",
    "env": "environment variable",
    "file": "content of a file",
    "member": "name of a member of an archive",
    "database": "row read from a database",
    "exception": "text or traceback of an exception",
    "secret": "password, key, token or other credential",
    "random": "number from a generator that is not fit for security",
    "host": "host name or address that the client claims",
    "parameter": "parameter of a public function of a library",
}

#: Source kinds that count as attacker-controlled, by threat model.
_REMOTE: Final = frozenset({"http", "route", "rpc", "network", "upload", "model", "host"})
THREAT_MODELS: Final[dict[str, frozenset[str]]] = {
    "remote": _REMOTE,
    "local": _REMOTE | {"cli", "env", "file", "member", "database"},
    "library": _REMOTE | {"parameter"},
}

#: What is wrong with a call, an argument or an assigned attribute by itself: ``Unsafe``, ``Expect`` and ``Marks``.
USES: Final[dict[str, str]] = {
    "tls-verification-off": "the peer's certificate is not validated",
    "host-name-check-off": "the certificate's host name is not compared",
    "tls-old-version": "a TLS or SSL version that is broken is allowed",
    "no-timeout": "a wait on a peer has no bound",
    "shell-true": "a command line goes through a shell",
    "weak-hash": "a digest that is broken for security uses",
    "fast-digest": "a digest that is quick to compute, and so to guess a password's",
    "reversible-encoding": "data is written in other letters, which anyone can read back",
    "weak-cipher": "a cipher or cipher mode that is broken",
    "weak-padding": "a padding that leaks or is malleable",
    "padded-cipher": "a cipher is made that pads what RSA encrypts in a way that leaks",
    "weak-key-size": "a key that is too short",
    "weak-iterations": "a password is stretched too little",
    "fixed-salt": "salt, IV or nonce is a constant",
    "fixed-secret": "a key or password is a constant",
    "weak-random": "a generator whose output can be predicted",
    "few-random-bits": "so few random bits are drawn that all their values can be tried",
    "fixed-seed": "a generator is seeded with a constant or the time",
    "unsafe-deserialiser": "a loader that builds arbitrary objects",
    "unsafe-xml-parser": "a parser that resolves external entities or expands without bound",
    "location-header": "a header that sends the client elsewhere",
    "external-entities": "a parser is told to load external entities",
    "autoescape-off": "template output is not escaped",
    "mark-safe": "text is declared to be safe HTML",
    "debug-on": "a debugger or debug mode is left on",
    "bind-all": "a server listens on every interface",
    "cookie-not-secure": "a cookie is sent over plain connections",
    "cookie-not-httponly": "a cookie is readable by scripts",
    "cookie-samesite-none": "a cookie is sent on cross-site requests",
    "csrf-off": "protection against cross-site request forgery is switched off",
    "cors-any": "any origin may read responses",
    "host-key-off": "an SSH host key is accepted unseen",
    "jwt-verify-off": "a token's signature is not verified",
    "jwt-any-algorithm": "a token may name its own algorithm",
    "world-writable": "a file that everyone may change",
    "temp-race": "a temporary name that can be taken before use",
    "clear-text": "a protocol without encryption",
    "deprecated": "a function that is deprecated or removed",
    "dangerous-function": "a function whose use is rarely right",
    "archive-unfiltered": "members are extracted without a filter",
    "unchecked-process": "a process whose failure is not noticed",
    "status-in-result": "whether the operation failed is told by the result alone",
    "partial-write": "the result says how much was written, which may be less than was given",
    "idle-until-used": "what is made does nothing until it is started, run, entered or handed on",
    "task-start": "work is started whose failure its result alone tells",
    "unauthenticated-mode": "what is decrypted may have been changed by others, and nothing tells",
    "monkey-patch": "modules that are imported before keep what the patch replaces",
    "default-changed": "what the call does where it is not told depends on the version of the library",
    "patches-stopped": "what tests have replaced is all put back",
    "open-policy": "a rule of access lets everybody pass",
    "native-order": "byte order or width depends on the machine",
    "process-start": "a process is started",
    "file-system-check": "a question about the file system whose answer may be stale when used",
    "file-system-act": "an operation on a path of the file system",
    "sleep": "the thread waits for a fixed time",
    "blocking": "the calling thread blocks",
    "exit": "the process ends",
    "privilege-drop": "the process changes its user or group",
    "assert-helper": "a test assertion",
    "digest-compare": "a comparison in constant time",
    "clickjacking-off": "protection against framing is switched off",
    "content-sniffing": "protection against content sniffing is switched off",
    "no-limit": "an amount of input that has no bound",
    "unbounded-output": "what comes out of a decompressor has no bound",
    "traffic-log": "statements or messages are written out with the data in them",
    "log-config": "configuration of logging read from outside",
    "redos-default": "a pattern is compiled",
    "auth-check": "the caller's identity or permission is established",
    # A decorator's use stands at the decorator's place (`FunctionSummary.decorator_calls`), around the function.
    "rate-limit": "attempts of a caller are counted and refused beyond a limit",
    "credential-check": "a password or a code is compared with what is known of it",
    "session-start": "a session is given to a user",
    "session-renewed": "a session is emptied or gets another identifier",
    "kept-session": "a session that the server keeps under an identifier of the client's is used",
    "csrf-on": "requests that another site forged are refused",
    "web-application": "an object that answers HTTP requests is made",
    "host-allow-any": "any host name is accepted",
    "password-plain": "a password is kept or compared as plain text",
    "session-permanent": "a session does not expire",
    "weak-password-rule": "passwords that are easy to guess are accepted",
    "reverse-name": "the result is a name that the owner of an address has chosen",
    "exposed-methods": "remote callers reach every attribute of what is offered to them",
    "served-folder": "files that are not meant for it are served",
    "typed-shown": "what is typed can be read on the screen",
    "secret-shown": "a setting is shown where settings are listed",
    "canonical-path": "the result is a path without `..` in it, so that its start can be compared",
    "character-prefix": "the result is what texts begin with, not what paths begin with",
    "working-directory": "the result is the directory in which the program was started",
    "shared-directory": "the result is a directory in which every user may write",
    "joined-address": "the result is where the second argument leads from the first, as browsers read it on a page",
}

#: A danger that is alive in data as long as another is: what takes that one away takes this one, too.
ALIVE_AS: Final[dict[str, str]] = {"page": "html", "link": "redirect"}

#: What a call says by a parameter of a media type (``Media``): the response is shown as markup.
MARKUP: Final = "markup"

#: A use that decides what a danger of the same call is: use kind to (danger, what it is where the use is present, what
#: it is where the use is known to be absent).  A value remembers the answers of the call that made it (`governed_ref`).
GOVERNS: Final[dict[str, tuple[str, str, str]]] = {
    "shell-true": ("command", "shell", "command"),
    "unsafe-deserialiser": ("deserialise", "deserialise", ""),
    "unsafe-xml-parser": ("xml", "xml", ""),
    "location-header": ("header", "redirect", "header"),
    "external-entities": ("xml-expansion", "xml", "xml-expansion"),
    "archive-unfiltered": ("archive", "archive", ""),
    "unbounded-output": ("inflate", "inflate", ""),
    MARKUP: ("html", "html", ""),
}
#: Words in the name of a function that is not known which say that it answers for, or mends, what it is given.
GUARDING: Final = frozenset(
    (
        *("valid", "validate", "validated", "validator", "verify", "check", "ensure", "assert", "safe", "secure"),
        *("sanitize", "sanitise", "sanitized", "clean", "escape", "quote", "normalize", "allowlist", "whitelist"),
        *("allowed", "permitted", "authorize", "authorise", "forbid", "restrict", "trusted", "forbidden"),
        *("relative", "within", "inside", "outside", "beneath", "traversal", "contained", "subpath", "slugify", "slug"),
    )
)

#: The marks that say what a result is: no use of it is a point by itself.
DESCRIBING: Final = frozenset(
    {"canonical-path", "character-prefix", "working-directory", "shared-directory", "joined-address"}
)

#: Programs that read the argument after their ``-c`` as a command line.
SHELLS: Final = frozenset({"sh", "bash", "dash", "zsh", "ksh", "ash", "cmd", "cmd.exe", "powershell", "pwsh"})

#: Programs that start what they are given as operands.
STARTERS: Final = SHELLS | {
    *("sudo", "su", "doas", "env", "nice", "nohup", "timeout", "xargs", "ssh", "setsid", "chroot", "time"),
}

#: The governing uses that an object is made with and keeps.
KEPT: Final = frozenset({"unsafe-deserialiser", "unsafe-xml-parser", "external-entities", "autoescape-off", MARKUP})

#: What a call acquires and must give back: ``Resource``.
RESOURCES: Final[dict[str, str]] = {
    "file": "open file",
    "socket": "network socket",
    "connection": "connection to a service",
    "cursor": "database cursor",
    "session": "client session holding connections",
    "lock": "lock held by the caller",
    "process": "child process",
    "thread": "thread of execution",
    "pool": "pool of threads or processes",
    "temporary": "temporary file or directory",
    "archive": "open archive",
    "mapping": "memory mapping",
    "loop": "event loop",
    "server": "listening server",
    "patch": "replaced attribute in a test",
    "descriptor": "file descriptor number",
    "timer": "timeout that goes off unless it is cancelled",
}

#: Resources that end with the one that gave them.
ENDS_WITH: Final[dict[str, str]] = {"cursor": "connection"}

#: Who calls a function that is handed over or decorated: ``Entry`` and ``Callback``.
ENTRIES: Final[dict[str, str]] = {
    "http": "handler of an HTTP request",
    "rpc": "remote procedure or message consumer",
    "cli": "command line entry",
    "thread": "runs in another thread",
    "process": "runs in another process",
    "task": "runs as an asynchronous task",
    "signal": "runs as a signal handler",
    "exit": "runs at interpreter exit",
    "callback": "runs later, called by the library",
    "error": "runs when a request failed",
    "template": "called by templates, as a filter, a function or a tag",
}

#: What is known of a text beside its dangers, mostly what it may contain that some dangers need: further bits of the
#: same masks, so that guards and replacements which take a character away compose across functions like the dangers.
TRAITS: Final[dict[str, str]] = {
    "\n": "a line feed",
    "\r": "a carriage return",
    "'": "a single quote",
    '"': "a double quote",
    "<": "an angle bracket",
    "..": "a step to the parent directory",
    "^/": "a path separator at its start",
    "root": "the data decides where a path begins",
    "whole": "nothing but the data: no text of the program is beside it",
}

BIT: Final[dict[str, int]] = {name: 1 << i for i, name in enumerate((*DANGERS, *TRAITS))}
ALL: Final[int] = (1 << len(BIT)) - 1


def governed_ref(use: str, present: bool | None) -> str:
    """The reference by which a value says that the call that made it is, is not, or may be a governing use."""
    return f"{'~' if present is None else '+' if present else '-'}{use}()"


def carried(kind: str, sources: tuple[str, ...]) -> int:
    """The dangers of one of the source kinds of a text: one that begins with the server's own address, or with the path
    of the request, names another host by that kind alone."""
    begun = {"host", "route"} & set(sources)
    return ALL & ~mask_of(("url", "redirect")) if begun and kind not in begun else ALL


def mask_of(kinds: tuple[str, ...]) -> int:
    """The mask of the named dangers; ``*`` names all.  Raises KeyError on a kind outside the vocabulary."""
    mask = 0
    for kind in kinds:
        mask |= ALL if kind == "*" else BIT[kind]
    return mask
