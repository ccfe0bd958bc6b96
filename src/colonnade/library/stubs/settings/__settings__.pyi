"""Names of settings that frameworks read from a settings module, a configuration class or a mapping.

No module of any library: a check of settings asks it what a value under such a name means.  A name without a mark only
helps to tell that a module holds settings.  A value that starts with ``!`` is an element that the list must have.
"""

from typing import Annotated, Any

from colonnade.library.marks import Expect, Unsafe

class Web:
    DEBUG: Annotated[Any, Unsafe(True, "debug-on")]
    TEMPLATE_DEBUG: Annotated[Any, Unsafe(True, "debug-on")]
    DEBUG_PROPAGATE_EXCEPTIONS: Annotated[Any, Unsafe(True, "debug-on")]
    SECRET_KEY: Any
    SESSION_COOKIE_SECURE: Annotated[Any, Unsafe(False, "cookie-not-secure")]
    SESSION_COOKIE_HTTPONLY: Annotated[Any, Unsafe(False, "cookie-not-httponly")]
    SESSION_COOKIE_SAMESITE: Annotated[Any, Unsafe(("None", "none"), "cookie-samesite-none")]

class Django:
    ALLOWED_HOSTS: Annotated[Any, Unsafe((("*",), "*"), "host-allow-any")]
    INSTALLED_APPS: Any
    MIDDLEWARE: Annotated[
        Any,
        Unsafe("!django.middleware.csrf.CsrfViewMiddleware", "csrf-off"),
        Unsafe("!django.middleware.clickjacking.XFrameOptionsMiddleware", "clickjacking-off"),
    ]
    MIDDLEWARE_CLASSES: Any
    ROOT_URLCONF: Any
    TEMPLATES: Any
    WSGI_APPLICATION: Any
    DATABASES: Any
    AUTH_PASSWORD_VALIDATORS: Annotated[Any, Unsafe(((),), "weak-password-rule")]
    LANGUAGE_CODE: Any
    TIME_ZONE: Any
    USE_I18N: Any
    USE_TZ: Any
    STATIC_URL: Any
    STATIC_ROOT: Any
    MEDIA_URL: Any
    MEDIA_ROOT: Any
    CSRF_COOKIE_SECURE: Annotated[Any, Unsafe(False, "cookie-not-secure")]
    LANGUAGE_COOKIE_SECURE: Any
    CSRF_COOKIE_SAMESITE: Annotated[Any, Unsafe(("None", "none"), "cookie-samesite-none")]
    CSRF_TRUSTED_ORIGINS: Annotated[Any, Unsafe((("*", "http://*", "https://*"),), "csrf-off")]
    SECURE_CONTENT_TYPE_NOSNIFF: Annotated[Any, Unsafe(False, "content-sniffing")]
    X_FRAME_OPTIONS: Annotated[Any, Expect(("DENY", "SAMEORIGIN", "deny", "sameorigin"), "clickjacking-off")]
    PASSWORD_HASHERS: Annotated[
        Any,
        Unsafe(
            (
                (
                    "django.contrib.auth.hashers.MD5PasswordHasher",
                    "django.contrib.auth.hashers.UnsaltedMD5PasswordHasher",
                    "django.contrib.auth.hashers.SHA1PasswordHasher",
                    "django.contrib.auth.hashers.UnsaltedSHA1PasswordHasher",
                    "django.contrib.auth.hashers.CryptPasswordHasher",
                ),
            ),
            "weak-iterations",
        ),
    ]

class CorsHeaders:
    CORS_ORIGIN_ALLOW_ALL: Annotated[Any, Unsafe(True, "cors-any")]
    CORS_ALLOW_ALL_ORIGINS: Annotated[Any, Unsafe(True, "cors-any")]
    CORS_ORIGIN_WHITELIST: Annotated[Any, Unsafe((("*",), "*"), "cors-any")]
    CORS_ALLOWED_ORIGINS: Annotated[Any, Unsafe((("*",), "*"), "cors-any")]

class Flask:
    CORS_ORIGINS: Annotated[Any, Unsafe((("*",), "*"), "cors-any")]
    TESTING: Any
    ENV: Annotated[Any, Unsafe("development", "debug-on")]
    REMEMBER_COOKIE_SECURE: Annotated[Any, Unsafe(False, "cookie-not-secure")]
    REMEMBER_COOKIE_HTTPONLY: Annotated[Any, Unsafe(False, "cookie-not-httponly")]
    JWT_COOKIE_SECURE: Annotated[Any, Unsafe(False, "cookie-not-secure")]
    JWT_COOKIE_CSRF_PROTECT: Annotated[Any, Unsafe(False, "csrf-off")]
    WTF_CSRF_ENABLED: Annotated[Any, Unsafe(False, "csrf-off")]
    WTF_CSRF_CHECK_DEFAULT: Annotated[Any, Unsafe(False, "csrf-off")]
    SQLALCHEMY_DATABASE_URI: Any
    SQLALCHEMY_TRACK_MODIFICATIONS: Any
    SQLALCHEMY_ECHO: Annotated[Any, Unsafe((True, "debug"), "traffic-log")]

class Options:
    """Keywords of functions that are not known, whose names say what they mean."""

    httponly: Annotated[Any, Unsafe(False, "cookie-not-httponly")]
    http_only: Annotated[Any, Unsafe(False, "cookie-not-httponly")]
    samesite: Annotated[Any, Unsafe(("None", "none"), "cookie-samesite-none")]
    autoescape: Annotated[Any, Unsafe(False, "autoescape-off")]
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")]
    verify_ssl: Annotated[Any, Unsafe(False, "tls-verification-off")]
    ssl_verify: Annotated[Any, Unsafe(False, "tls-verification-off")]
    verify_certs: Annotated[Any, Unsafe(False, "tls-verification-off")]
    validate_certs: Annotated[Any, Unsafe(False, "tls-verification-off")]
    validate_cert: Annotated[Any, Unsafe(False, "tls-verification-off")]
    verify_cert: Annotated[Any, Unsafe(False, "tls-verification-off")]
    check_hostname: Annotated[Any, Unsafe(False, "host-name-check-off")]
    assert_hostname: Annotated[Any, Unsafe(False, "host-name-check-off")]
