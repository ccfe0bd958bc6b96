"""Handlers that answer for servers."""


def resize(server, size):
    try:
        server.resize(size)
    except NotImplementedError as error:
        return 501, error.format_message()  # want: exception-attribute
    except (KeyError, ValueError) as error:
        return 400, error.message  # want: exception-attribute
    except OSError as error:
        return 500, error.strerror
    return 202, ""


def detach(server, volume, log):
    try:
        server.detach(volume)
    except Exception as error:
        log.warning("cannot detach: %s", error.code)  # want: exception-attribute
        raise


def attach(server, volume, log):
    try:
        server.attach(volume)
    except Exception as error:
        code = error.code if hasattr(error, "code") else None  # safe: exception-attribute (asked for first)
        log.warning("cannot attach: %s", code)
        raise


def stop(server, log):
    try:
        server.stop()
    except server.Busy as error:
        log.warning("busy since %s", error.since)
    except StopIteration as error:
        return error.value
    except ValueError as error:
        error.code = 4
        log.warning("%s", error.code)
    except TypeError as error:
        try:
            return error.code  # safe: exception-attribute (asked for first)
        except AttributeError:
            return None
    return None
