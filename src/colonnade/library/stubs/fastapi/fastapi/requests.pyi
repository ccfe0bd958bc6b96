from starlette.requests import Request as Request
