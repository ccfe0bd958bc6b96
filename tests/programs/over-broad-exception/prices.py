"""Look-ups with fallbacks."""

import logging

try:
    import ujson as json
except Exception:  # safe: over-broad-exception (fallback for an import)
    import json

LOG = logging.getLogger(__name__)


def price(catalogue, item):
    try:
        return catalogue[item].price
    except Exception:  # want: over-broad-exception
        return 0


def parsed(text):
    try:
        return json.loads(text)
    except:  # want: over-broad-exception
        return {}


def shown(shell, text):
    try:
        return shell.run(text)
    except:  # safe: over-broad-exception (the exception is recorded or answered)
        shell.showtraceback()


def number(text):
    def unexpected(what):
        raise ValueError(f"expected {what}")

    try:
        return int(text)
    except Exception:  # safe: over-broad-exception (raised again)
        unexpected("a number")


def stopped(worker):
    try:
        worker.run()
    except BaseException:  # want: over-broad-exception
        worker.reset()


def specific(catalogue, item):
    try:
        return catalogue[item].price
    except (KeyError, AttributeError):  # safe: over-broad-exception (specific exception type)
        return 0


def closed_on_error(connection):
    try:
        connection.send(b"hello")
    except Exception:  # safe: over-broad-exception (raised again)
        connection.close()
        raise


def recorded(job):
    try:
        job.run()
    except Exception:  # safe: over-broad-exception (the exception is recorded or answered)
        LOG.exception("The job failed")


def answered(job):
    try:
        job.run()
    except Exception as error:  # safe: over-broad-exception (the exception is recorded or answered)
        return {"error": type(error).__name__}
    return {}


class Feed:
    def __del__(self):
        try:
            self.socket.shutdown(2)
        except Exception:  # safe: over-broad-exception (cleanup that may fail)
            pass


def text_of(thing):
    try:
        return repr(thing)
    except (KeyboardInterrupt, SystemExit):  # safe: over-broad-exception (specific exception type)
        raise
    except BaseException:  # want: over-broad-exception
        return type(thing).__name__
