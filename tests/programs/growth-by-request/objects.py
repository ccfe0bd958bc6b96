"""Objects that answer requests."""

from aiohttp import web


class Chat:
    def __init__(self):
        self.names = {}
        self.rooms = {}

    async def enter(self, request: web.Request) -> web.Response:
        self.names[request.match_info["name"]] = request.remote  # want: growth-by-request
        return web.Response()

    async def open(self, request: web.Request) -> web.Response:
        self.rooms[request.match_info["room"]] = request.remote  # safe: growth-by-request (entries are taken out or counted)
        return web.Response()

    async def close(self, request: web.Request) -> web.Response:
        self.rooms.pop(request.match_info["room"], None)
        return web.Response()


class View(web.View):
    def __init__(self, request):
        super().__init__(request)
        self.seen = {}

    async def get(self):
        self.seen[self.request.match_info["name"]] = 1
        return web.Response()
