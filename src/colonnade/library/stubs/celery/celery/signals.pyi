from typing import Annotated, Any, Callable

from colonnade.library.marks import Callback

class Signal:
    def connect(
        self, fun: Annotated[Callable[..., Any], Callback("callback")] = ..., *args: Any, **kwargs: Any
    ) -> Any: ...
    def disconnect(self, receiver: Any = None, sender: Any = None, dispatch_uid: Any = None) -> Any: ...
    def send(self, sender: Any, **named: Any) -> Any: ...

task_prerun: Signal
task_postrun: Signal
task_success: Signal
task_failure: Signal
task_retry: Signal
task_received: Signal
task_revoked: Signal
worker_init: Signal
worker_ready: Signal
worker_process_init: Signal
worker_shutdown: Signal
celeryd_init: Signal
before_task_publish: Signal
after_task_publish: Signal
beat_init: Signal
setup_logging: Signal
after_setup_logger: Signal
