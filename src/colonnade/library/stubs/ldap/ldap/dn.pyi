from typing import Annotated

from colonnade.library.marks import Sanitizes

def escape_dn_chars(s: Annotated[str, Sanitizes("ldap")]) -> str: ...
