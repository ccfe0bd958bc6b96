from typing import Annotated, Any

from colonnade.library.marks import Raises

class GetoptError(Exception):
    msg: str
    opt: str

error = GetoptError

def getopt(
    args: Any, shortopts: str, longopts: Any = []
) -> Annotated[tuple[list[tuple[str, str]], list[str]], Raises(GetoptError)]: ...
def gnu_getopt(
    args: Any, shortopts: str, longopts: Any = []
) -> Annotated[tuple[list[tuple[str, str]], list[str]], Raises(GetoptError)]: ...
