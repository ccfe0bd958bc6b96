"""A session that raises by itself."""

import aiohttp


async def order(url):
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        async with session.get(url) as answer:  # safe: unchecked-response (the status is looked at)
            return await answer.json()
