from typing import Annotated, Any

from colonnade.library.marks import Callback

class Job:
    second: Job
    seconds: Job
    minute: Job
    minutes: Job
    hour: Job
    hours: Job
    day: Job
    days: Job
    week: Job
    weeks: Job
    monday: Job
    tuesday: Job
    wednesday: Job
    thursday: Job
    friday: Job
    saturday: Job
    sunday: Job
    def at(self, time_str: str, tz: Any = None) -> Job: ...
    def to(self, latest: int) -> Job: ...
    def tag(self, *tags: Any) -> Job: ...
    def do(self, job_func: Annotated[Any, Callback("callback")], *args: Any, **kwargs: Any) -> Job: ...

def every(interval: int = 1) -> Job: ...
def run_pending() -> None: ...
def run_all(delay_seconds: int = 0) -> None: ...
def clear(tag: Any = None) -> None: ...
