"""Processes that are asked whether they have ended."""

import subprocess
import time


def wait_for(command):
    process = subprocess.Popen(command)  # safe: unreleased-process (closed on every path)
    while process.poll() is None:
        time.sleep(0.1)


def ended_at_once(command):
    process = subprocess.Popen(command)  # safe: unreleased-process (closed on every path)
    status = process.poll()
    if status is not None:
        return status
    process.kill()
    return process.wait()


def asked_once(command):
    process = subprocess.Popen(command)  # want: unreleased-process
    return process.poll() is None
