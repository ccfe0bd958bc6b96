from typing import Annotated, Any

from colonnade.library.marks import Entry, Source

class XMLRPC:
    def xmlrpc_NAME(self, *args: Annotated[Any, Source("rpc")]) -> Annotated[Any, Entry("rpc")]: ...
