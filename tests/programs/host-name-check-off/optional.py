"""A client that validates unless its user asks it not to."""

import ssl


def context(validate):
    made = ssl.create_default_context()
    if not validate:
        made.check_hostname = False  # want: host-name-check-off
    else:
        made.check_hostname = True  # safe: host-name-check-off (argument is safe)
    return made
