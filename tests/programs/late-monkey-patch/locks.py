"""A lock that is made before the patch."""

import threading

import eventlet

LOCK = threading.Lock()

eventlet.monkey_patch()  # want: late-monkey-patch

LATER = threading.Lock()
