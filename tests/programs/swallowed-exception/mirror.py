"""A mirror of files that goes on after errors."""

import logging
import sqlite3

from cryptography.exceptions import InvalidSignature

try:
    import uvloop
except Exception:  # safe: swallowed-exception (fallback for an import)
    pass

LOG = logging.getLogger(__name__)


def copy_all(files, target):
    for file in files:
        try:
            target.put(file)
        except Exception:  # want: swallowed-exception
            continue


def forget(target):
    try:
        target.sync()
    except:  # want: swallowed-exception
        pass


def size(target):
    try:
        return target.size()
    except Exception:  # want: swallowed-exception
        return None


def load(key, data, signature):
    try:
        key.verify(signature, data)
    except InvalidSignature:  # want: swallowed-exception
        pass
    return data


def is_genuine(key, data, signature):
    try:
        key.verify(signature, data)
    except InvalidSignature:  # safe: swallowed-exception (answers no)
        return False
    return True


def drop(cache, name):
    try:
        del cache[name]
    except KeyError:  # safe: swallowed-exception (an expected exception of a specific type)
        pass


def close(connection):
    try:
        connection.close()
    except Exception:  # safe: swallowed-exception (cleanup that may fail)
        pass


def told(target):
    try:
        target.sync()
    except Exception:  # safe: swallowed-exception (the handler acts on the exception)
        LOG.exception("The mirror is stale")


def passed_on(target):
    try:
        target.sync()
    except Exception:  # safe: swallowed-exception (raised again)
        target.close()
        raise


def noted(table, row):
    try:
        table.insert(row)
    except sqlite3.IntegrityError:  # safe: swallowed-exception (an expected exception of a specific type)
        pass


def number(text, strict):
    if strict:
        try:
            return int(text)
        except Exception:  # safe: swallowed-exception (raised again)
            pass
    raise ValueError(text)


def checked(trait, value):
    try:
        if issubclass(value, trait.kind):
            return value
    except Exception:  # safe: swallowed-exception (raised again)
        pass
    trait.error(value)


def opened(key, box):
    try:
        return key.open(box)
    except InvalidSignature:  # safe: swallowed-exception (answers no)
        pass
    return None


def forget(client, key):
    try:
        client.delete(key)
    except client.HTTPError as error:  # want: swallowed-exception
        if error.response.status_code == 404:
            client.forget(key)


def forget_or_raise(client, key):
    try:
        client.delete(key)
    except client.HTTPError as error:  # safe: swallowed-exception (raised again)
        if error.response.status_code != 404:
            raise


def forget_or_tell(client, key, log):
    try:
        client.delete(key)
    except client.HTTPError as error:  # safe: swallowed-exception (the handler acts on the exception)
        if error.response.status_code == 404:
            client.forget(key)
        else:
            log.warning("not deleted: %s", error)
