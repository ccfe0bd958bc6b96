from typing import Annotated, Any

from colonnade.library.marks import Sanitizes, Sink

def escape_filter_chars(assertion_value: Annotated[str, Sanitizes("ldap")], escape_mode: int = 0) -> str: ...
def filter_format(
    filter_template: Annotated[str, Sink("ldap")], assertion_values: Annotated[Any, Sanitizes("ldap")]
) -> str: ...
