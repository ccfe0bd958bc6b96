"""Pairs of streams over one connection."""

import asyncio


async def asked(host):
    reader, writer = await asyncio.open_connection(host, 7)  # want: unclosed-connection
    writer.write(b"x")
    return await reader.read(10)


async def asked_and_closed(host):
    reader, writer = await asyncio.open_connection(host, 7)  # safe: unclosed-connection (closed on every path)
    try:
        writer.write(b"x")
        return await reader.read(10)
    finally:
        writer.close()
        await writer.wait_closed()


async def opened(host):
    return await asyncio.open_connection(host, 7)  # safe: unclosed-connection (ownership passes to the caller)
