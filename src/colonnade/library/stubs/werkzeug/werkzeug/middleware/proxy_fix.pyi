from typing import Any

class ProxyFix:
    def __init__(
        self, app: Any, x_for: int = 1, x_proto: int = 1, x_host: int = 0, x_port: int = 0, x_prefix: int = 0
    ) -> None: ...
