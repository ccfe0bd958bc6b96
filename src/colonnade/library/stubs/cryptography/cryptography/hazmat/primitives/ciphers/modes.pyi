from typing import Annotated, Any

from colonnade.library.marks import Marks

class ECB:
    def __init__(self) -> Annotated[None, Marks("weak-cipher")]: ...

class CBC:
    def __init__(self, initialization_vector: Any) -> None: ...

class CTR:
    def __init__(self, nonce: Any) -> None: ...

class GCM:
    def __init__(self, initialization_vector: Any, tag: Any = None, min_tag_length: int = 16) -> None: ...

class CFB:
    def __init__(self, initialization_vector: Any) -> None: ...

class CFB8:
    def __init__(self, initialization_vector: Any) -> None: ...

class OFB:
    def __init__(self, initialization_vector: Any) -> None: ...

class XTS:
    def __init__(self, tweak: Any) -> None: ...
