"""Ends of jobs and answers to clients."""

import os
import sys

from flask import Flask, jsonify, request

app = Flask(__name__)


def nightly(archive):
    try:
        archive.rotate()
    except OSError as error:
        print(error)
        sys.exit()  # want: success-on-failure


def worker(queue):
    try:
        queue.drain()
    except Exception:
        os._exit(0)  # want: success-on-failure


def load(path):
    try:
        return open(path).read()
    except FileNotFoundError:
        raise SystemExit(0) from None  # want: success-on-failure


def shell(prompt):
    try:
        return input(prompt)
    except (EOFError, KeyboardInterrupt):
        sys.exit(0)  # safe: success-on-failure (the user or the peer has ended it)


def strict(path):
    try:
        return open(path).read()
    except OSError as error:
        sys.exit(str(error))  # safe: success-on-failure (ends with another status)


def decided(archive, is_lenient):
    try:
        archive.rotate()
    except OSError:
        if is_lenient:
            sys.exit(0)
        raise


@app.post("/orders")
def order(store):
    try:
        store.add(request.form["item"])
    except OSError:
        return jsonify(success=True)  # want: success-on-failure
    return jsonify(success=True)


@app.post("/returns")
def give_back(store):
    try:
        store.remove(request.form["item"])
    except OSError:
        return {"status": "failed"}  # safe: success-on-failure (answers that it failed)
    return {"status": "ok"}


def commit(driver, log, keys):
    try:
        driver.commit(keys)
    except Exception:
        log.exception("Failed to commit %s", keys)
    log.debug("Committed %s", keys)  # want: success-on-failure


def commit_or_leave(driver, log, keys):
    try:
        driver.commit(keys)
    except Exception:
        log.exception("Failed to commit %s", keys)
        return
    log.debug("Committed %s", keys)


def try_to_commit(driver, log, keys):
    try:
        driver.commit(keys)
    except Exception:
        log.exception("Failed to commit %s", keys)
    log.debug("next: %s", keys)
