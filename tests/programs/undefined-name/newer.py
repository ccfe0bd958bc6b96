"""Names that only a newer Python gives."""

import sys

KINDS = [dict]
if sys.version_info >= (3, 15):
    KINDS.append(frozendict)  # undecided: undefined-name (a name of another version)


def is_mapping(thing):
    return isinstance(thing, (dict, frozenmap))  # want: undefined-name
