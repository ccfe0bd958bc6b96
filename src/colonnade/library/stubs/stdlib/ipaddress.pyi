from typing import Annotated, Any, TypeAlias

from colonnade.library.marks import Guard, Raises, Sanitizes

# What is left of an address that was read as one: which peer it names.
_Address: TypeAlias = Annotated[
    Any,
    Sanitizes(
        "sql",
        "shell",
        "command",
        "code",
        "template",
        "html",
        "header",
        "log",
        "path",
        "xml",
        "xpath",
        "ldap",
        "nosql",
        "regex",
        "import",
        "attribute",
        "format",
        "mail",
        "csv",
        "css",
        "prompt",
    ),
    Guard(
        "sql",
        "shell",
        "command",
        "code",
        "template",
        "html",
        "header",
        "log",
        "path",
        "xml",
        "xpath",
        "ldap",
        "nosql",
        "regex",
        "import",
        "attribute",
        "format",
        "mail",
        "csv",
        "css",
        "prompt",
    ),
]

def ip_address(address: _Address) -> Annotated[IPv4Address | IPv6Address, Raises("ValueError")]: ...
def ip_network(
    address: _Address, strict: bool = True
) -> Annotated[IPv4Network | IPv6Network, Raises("ValueError")]: ...
def ip_interface(address: _Address) -> Annotated[IPv4Interface | IPv6Interface, Raises("ValueError")]: ...

class IPv4Address:
    def __init__(self, address: _Address) -> Annotated[None, Raises("ValueError")]: ...

class IPv6Address:
    def __init__(self, address: _Address) -> Annotated[None, Raises("ValueError")]: ...

class IPv4Network:
    def __init__(self, address: _Address, strict: bool = True) -> Annotated[None, Raises("ValueError")]: ...

class IPv6Network:
    def __init__(self, address: _Address, strict: bool = True) -> Annotated[None, Raises("ValueError")]: ...

class IPv4Interface:
    def __init__(self, address: _Address) -> Annotated[None, Raises("ValueError")]: ...

class IPv6Interface:
    def __init__(self, address: _Address) -> Annotated[None, Raises("ValueError")]: ...
