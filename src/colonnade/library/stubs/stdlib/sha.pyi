from typing import Annotated, Any

from colonnade.library.marks import Marks
from hashlib import HASH

def new(arg: Any = b"") -> Annotated[HASH, Marks("weak-hash", "deprecated")]: ...
def sha(arg: Any = b"") -> Annotated[HASH, Marks("weak-hash", "deprecated")]: ...
