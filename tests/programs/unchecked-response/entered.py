"""Orders that are read over connections."""

import aiohttp
import urllib3


async def order(url):
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:  # want: unchecked-response
            return await answer.json()


async def paid(url):
    async with aiohttp.ClientSession() as session, session.post(url) as answer:  # safe: unchecked-response (the status is
        if answer.status != 200:
            return None
        return await answer.json()


class Store:
    def __init__(self):
        self.pool = urllib3.PoolManager()

    def order(self, url):
        answer = self.pool.request("GET", url)  # want: unchecked-response
        return answer.data

    def paid(self, url):
        answer = self.pool.request("GET", url)  # safe: unchecked-response (the status is looked at)
        return answer.data if answer.status == 200 else None
