from typing import Annotated, Any

from colonnade.library.marks import Fresh, Marks, Source

class GetPassWarning(UserWarning): ...

def getpass(
    prompt: str = "Password: ", stream: Any = None, *, echo_char: str | None = None
) -> Annotated[str, Source("secret"), Fresh(), Marks("blocking")]: ...
def getuser() -> Annotated[str, Source("env")]: ...
