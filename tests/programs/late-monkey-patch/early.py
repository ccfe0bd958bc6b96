"""A server of green threads."""

import os

from gevent import monkey

monkey.patch_all()  # safe: late-monkey-patch (before all that it replaces)

from socket import create_connection  # noqa: E402

ROOT = os.sep
ASK = create_connection
