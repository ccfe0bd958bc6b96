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
    tasks = [asyncio.create_task(store.forget(order)) for order in orders]  # safe: missing-await (the coroutine is kept or handed on)
    await asyncio.gather(*tasks)
    store.lines()
