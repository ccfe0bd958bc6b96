"""An asynchronous client in a class."""

import aiohttp
from fastapi import FastAPI

app = FastAPI()


class Client:
    def __init__(self, base):
        self.base = base

    async def get(self, path):
        async with aiohttp.ClientSession() as session:
            async with session.get(self.base + path) as answer:  # want: server-side-request-forgery
                return await answer.text()


@app.get("/proxy")
async def proxy(base: str):
    return await Client(base).get("/status")
