"""Answers of a service."""

import asyncio
import subprocess
import time


def pause():
    time.sleep(5)


def count(words):
    return len(words)


class Store:
    def dump(self):
        subprocess.run(["dump"], check=True)

    async def save(self):
        self.dump()  # want: blocking-helper-in-async


async def answer(request):
    pause()  # want: blocking-helper-in-async
    await asyncio.to_thread(pause)
    return count(request)  # safe: blocking-helper-in-async (calls nothing that blocks)
