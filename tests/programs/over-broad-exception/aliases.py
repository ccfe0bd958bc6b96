"""Handlers that log through a name of their own."""

import logging

crit, note = logging.getLogger(__name__).critical, print


def restore(queue, payload):
    try:
        queue.put(payload)
    except Exception:  # safe: over-broad-exception (the exception is recorded or answered)
        crit("not restored: %r", payload)


def restore_all(queue, payloads, say):
    try:
        queue.extend(payloads)
    except Exception:  # safe: over-broad-exception (the exception is recorded or answered)
        say("not restored", exc_info=True)


def status(error):
    try:
        raise error
    except ValueError:
        code = 400
    except Exception:  # safe: over-broad-exception (the exception is recorded or answered)
        code = 500
    return code
