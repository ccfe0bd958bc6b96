from starlette.websockets import WebSocket as WebSocket

class WebSocketDisconnect(Exception):
    def __init__(self, code: int = 1000, reason: str | None = None) -> None: ...
