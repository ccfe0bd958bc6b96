"""A daemon that is told to reload and to stop."""

import signal
import threading

LOCK = threading.Lock()
SCREEN = threading.RLock()
settings = {}
stopping = False


def read():
    with LOCK:
        settings["level"] = 1


def reload(number, frame):  # want: lock-in-signal-handler
    read()


def forget(number, frame):  # want: lock-in-signal-handler
    with LOCK:
        settings.clear()


def stop(number, frame):  # safe: lock-in-signal-handler (takes no lock)
    global stopping
    stopping = True


def show(number, frame):  # safe: lock-in-signal-handler (takes no lock)
    with SCREEN:
        print("stopped by", number)


signal.signal(signal.SIGQUIT, show)
signal.signal(signal.SIGHUP, reload)
signal.signal(signal.SIGUSR1, forget)
signal.signal(signal.SIGTERM, stop)
