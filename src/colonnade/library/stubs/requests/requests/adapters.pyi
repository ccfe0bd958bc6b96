from typing import Any

class BaseAdapter: ...

class HTTPAdapter(BaseAdapter):
    def __init__(
        self, pool_connections: int = 10, pool_maxsize: int = 10, max_retries: Any = 0, pool_block: bool = False
    ) -> None: ...
