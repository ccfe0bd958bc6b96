"""Places that are booked by coroutines."""

import asyncio
import threading

LOCK = threading.Lock()


class Places:
    def __init__(self):
        self._lock = threading.Lock()
        self._alock = asyncio.Lock()
        self.free = 10

    async def take(self, store):
        with self._lock:
            self.free -= 1
            await store.save(self.free)  # want: await-while-locked

    async def take_first(self, store):
        with self._lock:  # safe: await-while-locked (nothing is awaited under it)
            self.free -= 1
        await store.save(self.free)

    async def take_async(self, store):
        async with self._alock:
            self.free -= 1
            await store.save(self.free)

    def take_sync(self, store):
        with self._lock:
            store.save(self.free)

    async def later(self, store):
        with self._lock:  # safe: await-while-locked (nothing is awaited under it)

            async def save():
                await store.save(self.free)

            return save


async def each(stream):
    with LOCK:
        async for item in stream:  # want: await-while-locked
            print(item)
