"""A worker of an event loop."""

import asyncio
import queue
import subprocess
import time


async def convert(path):
    subprocess.check_call(["convert", path])  # want: blocking-call-in-async
    time.sleep(0.1)  # want: blocking-call-in-async


async def convert_apart(path):
    process = await asyncio.create_subprocess_exec("convert", path)
    await asyncio.wait_for(process.wait(), 10)
    await asyncio.to_thread(subprocess.check_call, ["convert", path])


async def taken(jobs: queue.Queue):
    return jobs.get(block=False)  # safe: blocking-call-in-async (told not to wait)


async def paused():
    await asyncio.sleep(1)


def plain(path):
    subprocess.check_call(["convert", path])  # safe: blocking-call-in-async (not in asynchronous code)
