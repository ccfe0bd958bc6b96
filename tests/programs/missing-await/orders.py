"""Orders kept by coroutines."""

import asyncio


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
