from typing import Annotated, Any

from colonnade.library.marks import Marks

class PKCS1v15:
    def __init__(self) -> Annotated[None, Marks("weak-padding")]: ...

class OAEP:
    def __init__(self, mgf: Any, algorithm: Any, label: Any) -> None: ...

class PSS:
    def __init__(self, mgf: Any, salt_length: Any) -> None: ...

class MGF1:
    def __init__(self, algorithm: Any) -> None: ...
