"""Orders that wait in a queue."""

import asyncio


async def is_open(order):
    return order.open


async def collect(orders, waiting: asyncio.Queue):
    for order in orders:
        waiting.put(order)  # want: coroutine-as-result
        asyncio.sleep(0)  # want: coroutine-as-result
    return [order for order in orders if is_open(order)]  # want: coroutine-as-result


async def send(order, waiting: asyncio.Queue):  # safe: coroutine-as-result (awaited where the result is used)
    known = is_open(order)
    if await known:
        await waiting.put(order)
        asyncio.ensure_future(waiting.put(order))
    waiting.put_nowait(order)


async def remind(order, sent):
    known = is_open(order)  # want: coroutine-as-result
    if not known:
        return
    later = is_open(order)
    if later:
        sent.append(await later)
