from starlette.applications import Starlette
from starlette.middleware.trustedhost import TrustedHostMiddleware

anyone = TrustedHostMiddleware(Starlette(), allowed_hosts=["*"])  # want: host-allow-any
HOSTS = ["shop.example.com"]
known = TrustedHostMiddleware(Starlette(), allowed_hosts=HOSTS)  # safe: host-allow-any (argument is safe)


class Settings:
    ALLOWED_HOSTS = ["*"]  # want: host-allow-any


class ProductionSettings:
    ALLOWED_HOSTS = ["shop.example.com"]  # safe: host-allow-any (setting is safe)
