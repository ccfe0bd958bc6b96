from websockets.asyncio.client import connect as connect
