from typing import Any, Callable

def safe_for_db_retry(f: Any) -> Any: ...

class wrap_db_retry:
    def __init__(
        self,
        retry_interval: float = 1,
        max_retries: int = 20,
        inc_retry_interval: bool = True,
        max_retry_interval: float = 10,
        retry_on_disconnect: bool = False,
        retry_on_deadlock: bool = False,
        exception_checker: Callable[..., Any] = ...,
        jitter: bool = False,
    ) -> None: ...
    def __call__(self, f: Any) -> Any: ...
