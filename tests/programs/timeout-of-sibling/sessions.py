import asyncio

from eventlet import timeout


class Session:
    def login(self, first, other, user, password):
        try:
            with timeout.Timeout(10):
                first.login_with_password(user, password)  # safe: timeout-of-sibling (under a limit)
        except ConnectionError:
            other.login_with_password(user, password)  # want: timeout-of-sibling

    def login_within(self, other, user, password):
        other.login_with_password(user, password, timeout=10)

    def login_otherwise(self, other, ticket):
        other.login_with_password(ticket)

    async def read(self, stream):
        async with asyncio.timeout(5):
            return await stream.read_frame(10)  # safe: timeout-of-sibling (under a limit)

    async def read_all(self, stream):
        return await stream.read_frame(20)  # want: timeout-of-sibling
