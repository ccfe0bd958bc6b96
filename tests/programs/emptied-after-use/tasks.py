import asyncio


class Updates:
    def __init__(self, server):
        self.server = server
        self.pending = []
        self.seen = []

    def add(self, name):
        self.pending.append(name)
        self.seen.append(name)

    async def flush(self):
        for name in list(self.pending):
            await self.server.send(name)
        self.pending.clear()  # want: emptied-after-use

    async def show(self):
        for name in list(self.seen):
            self.server.show(name)
        self.seen.clear()  # safe: emptied-after-use (nothing in between takes time)
        await asyncio.sleep(1)
