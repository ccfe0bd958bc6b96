"""Limits of sizes and times."""

import os
import time

import requests


def limits(size_bytes, limit_mb, timeout_ms, delay_seconds, path, wait):
    if size_bytes > limit_mb:  # want: unit-mix
        return None
    if os.path.getsize(path) > limit_mb:  # want: unit-mix
        return None
    total = timeout_ms + delay_seconds  # want: unit-mix
    time.sleep(timeout_ms)  # want: unit-mix
    requests.get("https://example.org", timeout=timeout_ms)  # want: unit-mix
    wait(timeout_seconds=timeout_ms)  # want: unit-mix
    wait(timeout_seconds=delay_seconds)  # safe: unit-mix (of one unit)
    left_seconds = timeout_ms  # want: unit-mix
    left_ms = timeout_ms  # safe: unit-mix (of one unit)
    if size_bytes > limit_mb * 1024 * 1024:
        return total, left_seconds, left_ms
    time.sleep(timeout_ms / 1000)
    return delay_seconds > size_bytes
