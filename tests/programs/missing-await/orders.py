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
        asyncio.sleep(1)  # miss: missing-await (calls that a stub settles are not kept for linking)

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
