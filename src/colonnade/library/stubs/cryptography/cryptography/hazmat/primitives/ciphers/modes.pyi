from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks

class ECB:
    def __init__(self) -> Annotated[None, Marks("weak-cipher")]: ...

class CBC:
    def __init__(
        self, initialization_vector: Annotated[Any, Expect((), "fixed-salt")]
    ) -> Annotated[None, Marks("unauthenticated-mode")]: ...

class CTR:
    def __init__(
        self, nonce: Annotated[Any, Expect((), "fixed-salt")]
    ) -> Annotated[None, Marks("unauthenticated-mode")]: ...

class GCM:
    def __init__(
        self, initialization_vector: Annotated[Any, Expect((), "fixed-salt")], tag: Any = None, min_tag_length: int = 16
    ) -> None: ...

class CFB:
    def __init__(
        self, initialization_vector: Annotated[Any, Expect((), "fixed-salt")]
    ) -> Annotated[None, Marks("unauthenticated-mode")]: ...

class CFB8:
    def __init__(
        self, initialization_vector: Annotated[Any, Expect((), "fixed-salt")]
    ) -> Annotated[None, Marks("unauthenticated-mode")]: ...

class OFB:
    def __init__(
        self, initialization_vector: Annotated[Any, Expect((), "fixed-salt")]
    ) -> Annotated[None, Marks("unauthenticated-mode")]: ...

class XTS:
    def __init__(self, tweak: Any) -> None: ...
