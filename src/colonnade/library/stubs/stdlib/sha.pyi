from hashlib import HASH
from typing import Annotated, Any

from colonnade.library.marks import Marks

def new(arg: Any = b"") -> Annotated[HASH, Marks("weak-hash", "deprecated")]: ...
def sha(arg: Any = b"") -> Annotated[HASH, Marks("weak-hash", "deprecated")]: ...
