from typing import Annotated, Any

from colonnade.library.marks import Callback, Fresh

class PythonOperator:
    def __init__(
        self, *, python_callable: Annotated[Any, Callback("callback")], **kwargs: Any
    ) -> Annotated[None, Fresh()]: ...

class PythonVirtualenvOperator(PythonOperator): ...
class BranchPythonOperator(PythonOperator): ...
