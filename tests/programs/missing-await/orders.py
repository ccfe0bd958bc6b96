"""Orders kept by coroutines."""

import asyncio
from typing import Protocol


class Store:
    async def check(self, user):
        if not user:
            raise PermissionError

    async def delete(self, user, order):
        self.check(user)  # want: missing-await
        await self.forget(order)  # safe: missing-await (awaited)

    async def forget(self, order):
        asyncio.sleep(1)

    def lines(self):
        return []


async def sweep(store: Store, orders):
    for order in orders:
        task = store.forget(order)  # safe: missing-await (the coroutine is kept or handed on)
        asyncio.ensure_future(task)
    store.lines()


class Cursor(Protocol):
    async def close(self) -> None: ...


class Reader:
    def __init__(self, cursor: Cursor):
        self.cursor: Cursor = cursor

    def close(self):
        self.cursor.close()  # want: missing-await


async def announce(order):
    print(order)


async def announce_all(orders, ready):
    [announce(order) for order in orders]  # want: missing-await
    ready and announce(orders)  # want: missing-await
    kept = [announce(order) for order in orders]  # safe: missing-await (the coroutine is kept or handed on)
    await asyncio.gather(*kept)
