"""Words of access control: how programs customarily call users, sessions, guards, limiters and credentials.

What a library's own names mean stands in the stubs; these are for the names that a program chooses itself.
"""

from typing import Final

#: A name that has a word of each of these two is who the client is: ``current_user``, ``get_auth_user``.
KNOWN: Final = frozenset(("current", "logged", "auth", "authenticated", "session", "requesting", "signed", "calling"))
WHO: Final = frozenset(
    ("user", "username", "userid", "uid", "identity", "account", "member", "principal", "customer", "profile", "email",
     "admin", "role", "employee", "staff", "viewer", "person")
)  # fmt: skip

#: Attributes of a request, a context or a handler that say who the client is.
WHO_ATTRIBUTES: Final = frozenset(
    ("user", "user_id", "userid", "username", "identity", "auth", "principal", "account", "current_user", "project_id",
     "authenticated_userid", "unauthenticated_userid", "remote_user", "effective_principals", "authorization", "claims",
     "tenant", "tenant_id", "is_admin", "roles", "session")
)  # fmt: skip
#: What such an attribute is asked of, by its last name.
BEARERS: Final = frozenset(
    ("request", "req", "g", "context", "ctx", "info", "state", "flask", "environ", "scope", "web")
)
#: Attributes that say of any object whether its user is known or may.
STANDING: Final = frozenset(
    ("is_authenticated", "is_anonymous", "is_admin", "is_staff", "is_superuser", "is_active", "authenticated",
     "logged_in", "is_logged_in", "is_moderator", "is_owner")
)  # fmt: skip
#: Containers whose keys say who the client is, and the words of such keys.
STORES: Final = frozenset(("session", "sessions", "sess", "cookie", "cookies", "headers", "meta", "environ", "g"))
STORE_KEYS: Final = frozenset(
    ("user", "username", "userid", "uid", "id", "login", "logged", "loggedin", "auth", "authenticated", "authorization",
     "account", "member", "admin", "role", "email", "token", "session", "sessionid", "identity", "profile", "apikey",
     "key", "jwt", "name", "signature", "customer", "staff", "superuser", "roles", "permissions", "group", "owner")
)  # fmt: skip

#: Words of functions that ask whether the client may go on.
ASKING: Final = frozenset(
    ("login", "auth", "authenticated", "authentication", "authenticate", "authorize", "authorise", "authorized",
     "authorised", "authorization", "jwt", "permission", "permissions", "protected", "admin", "staff", "role", "roles",
     "superuser", "token", "signed", "enforce", "can", "policy", "owner", "private", "apikey", "credentials", "acl",
     "allowed", "member", "members", "logged", "rbac", "oidc", "saml", "sso", "secured", "secure")
)  # fmt: skip
#: Settings that name the guards of all views of a framework, and the words of decorators that make such a view.
GUARD_SETTINGS: Final = frozenset(("DEFAULT_PERMISSION_CLASSES",))
GUARDED_VIEWS: Final = frozenset(("api", "view"))
#: Words of the objects by which frameworks take a token or a password out of a request, or refuse it.
SCHEMES: Final = frozenset(("oauth2", "bearer", "scheme", "security", "apikey", "httpbearer", "httpbasic", "jwtbearer"))
#: What a token is read by, refusing one that is forged: the words of the function and of what it is asked of.
READING: Final = frozenset(("decode", "loads", "unseal", "decrypt"))
TOKENS: Final = frozenset(("jwt", "jws", "jose", "token", "tokens", "jwe", "paseto"))

#: Words of functions that end a request with a refusal.
REFUSING: Final = frozenset(
    ("abort", "redirect", "forbidden", "forbid", "unauthorized", "unauthorised", "denied", "deny", "fail", "error",
     "raise", "reject", "halt", "exit")
)  # fmt: skip

#: Words of what counts attempts, slows them down or asks for a proof of humanity.
LIMITING: Final = frozenset(
    ("attempt", "attempts", "lockout", "locked", "throttle", "throttled", "throttling", "ratelimit", "ratelimiter",
     "limiter", "captcha", "recaptcha", "hcaptcha", "turnstile", "tries", "backoff", "axes", "defender", "banned",
     "bruteforce", "failures", "cooldown", "slowapi")
)  # fmt: skip
#: Names with all words of one of these put a bound on all routes of a program.
LIMITING_ALL: Final = tuple(
    frozenset(each)
    for each in (
        *(("default", "limits"), ("application", "limits"), ("throttle", "classes"), ("throttle", "rates")),
        *(("axes", "middleware"), ("defender", "middleware"), ("ratelimit", "middleware"), ("limiter", "middleware")),
        *(("rate", "limit", "middleware"), ("throttle", "middleware"), ("axes",), ("axes", "backend")),
    )
)
#: Methods of forms that refuse a form without a token.
SUBMITTING: Final = frozenset(("validate_on_submit",))
#: Words of names that speak of tokens and protect nothing by themselves.
NO_PROTECTION: Final = frozenset(("exempt", "token", "input", "field", "processor", "disable", "disabled", "generate"))

#: Words of what is typed in to prove who one is.
PASSWORDS: Final = frozenset(("password", "passwd", "pwd", "passphrase", "pass", "passcode", "passwort"))
CODES: Final = frozenset(("otp", "totp", "pin", "mfa", "2fa", "passcode"))
#: Words of functions that compare it with what is stored.
VERIFYING: Final = frozenset(
    ("check", "verify", "validate", "compare", "authenticate", "match", "matches", "valid", "confirm")
)

#: Words of routes that are open by nature.
OPEN: Final = frozenset(
    ("login", "logout", "signin", "signout", "signup", "register", "registration", "index", "home", "health", "healthz",
     "healthcheck", "ping", "static", "favicon", "robots", "public", "about", "error", "callback", "forgot", "main",
     "webhook", "webhooks", "version", "docs", "contact", "welcome", "root", "oauth", "authorize", "token", "verify",
     "activate", "confirm", "subscribe", "unsubscribe", "feedback", "landing", "faq", "terms", "privacy", "ready",
     "readyz", "livez", "metrics", "search", "captcha", "invite", "sso", "saml", "language", "locale", "lang", "theme",
     "cookie", "cookies", "csrf", "session", "sessions", "authenticate", "auth", "onboarding", "redoc", "swagger",
     "openapi", "echo", "hello", "demo", "test", "darkmode")
)  # fmt: skip
#: Together with these a word such as ``password`` is open, too: who has forgotten it is not known.
RESETTING: Final = frozenset(("reset", "forgot", "forgotten", "recover", "recovery", "lost", "request"))

#: Words of what makes an answer and does nothing else.
RENDERING: Final = frozenset(
    ("render", "redirect", "template", "response", "jsonify", "json", "reverse", "url", "flash", "html")
)
#: What takes stored data away.
REMOVING: Final = frozenset(
    (
        "delete",
        "DELETE",
        "DROP",
        "TRUNCATE",
        "delete_one",
        "delete_many",
        "unlink",
        "rmtree",
        "remove",
        "drop",
        "destroy",
    )
)
#: Functions of files that are called by their bare name.
UNLINKING: Final = frozenset(("rmtree", "unlink", "removedirs", "rmdir"))

#: Words of the methods that change what is stored, and of what they are asked of where the word alone says too little.
CHANGING: Final = frozenset(
    ("save", "delete", "commit", "insert", "insert_one", "insert_many", "update_one", "update_many", "delete_one",
     "delete_many", "replace_one", "drop_all", "bulk_create", "bulk_update", "create", "add_all", "merge", "unlink",
     "rmtree", "remove", "flush", "put_item", "set_password", "destroy", "drop", "truncate")
)  # fmt: skip
CHANGING_WITH: Final[dict[str, frozenset[str]]] = {
    "add": frozenset(("session", "db", "conn", "connection")),
    "update": frozenset(("objects", "query", "filter", "filter_by", "queryset", "db", "table", "collection")),
    "create": frozenset(("objects", "manager")),
    "remove": frozenset(("os", "collection", "db")),
    "flush": frozenset(("session", "db")),
    "merge": frozenset(("session", "db")),
    "drop": frozenset(("db", "collection", "table")),
}
