from websockets.asyncio.server import serve as serve
