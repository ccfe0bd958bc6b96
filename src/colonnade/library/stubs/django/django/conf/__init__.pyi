from typing import Annotated, Any

from colonnade.library.marks import Source, Unsafe

class LazySettings:
    DEBUG: Annotated[bool, Unsafe(True, "debug-on")]
    SECRET_KEY: Annotated[str, Source("secret")]
    SECRET_KEY_FALLBACKS: Annotated[list[str], Source("secret")]
    ALLOWED_HOSTS: Annotated[list[str], Unsafe((("*",), "*"), "host-allow-any")]
    SESSION_COOKIE_SECURE: Annotated[bool, Unsafe(False, "cookie-not-secure")]
    SESSION_COOKIE_HTTPONLY: Annotated[bool, Unsafe(False, "cookie-not-httponly")]
    SESSION_COOKIE_SAMESITE: Annotated[Any, Unsafe(("None", "none"), "cookie-samesite-none")]
    CSRF_COOKIE_SECURE: Annotated[bool, Unsafe(False, "cookie-not-secure")]
    SECURE_CONTENT_TYPE_NOSNIFF: Annotated[bool, Unsafe(False, "content-sniffing")]
    DATABASES: Any
    INSTALLED_APPS: list[str]
    MIDDLEWARE: list[str]
    TEMPLATES: list[Any]
    BASE_DIR: Any
    MEDIA_ROOT: Any
    MEDIA_URL: str
    STATIC_ROOT: Any
    STATIC_URL: str
    EMAIL_HOST_PASSWORD: Annotated[str, Source("secret")]
    AUTH_USER_MODEL: str
    LANGUAGE_CODE: str
    TIME_ZONE: str
    def configure(self, default_settings: Any = None, **options: Any) -> None: ...

settings: LazySettings
