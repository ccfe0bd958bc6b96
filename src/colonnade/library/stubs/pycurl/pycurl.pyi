from typing import Annotated, Any

from colonnade.library.marks import Resource, Sink

URL: int
SSL_VERIFYPEER: int
SSL_VERIFYHOST: int
WRITEFUNCTION: int
WRITEDATA: int
POSTFIELDS: int
TIMEOUT: int

class Curl:
    def __init__(self) -> Annotated[None, Resource("connection", close="close")]: ...
    def setopt(self, option: Any, value: Annotated[Any, Sink("url")]) -> None: ...
    def perform(self) -> None: ...
    def getinfo(self, info: Any) -> Any: ...
    def close(self) -> None: ...
