"""A client that takes one header away."""

from . import hdrs


async def follow(session, headers, response, origin):
    redirects = 0
    while response.status in (301, 302):
        redirects += 1
        if response.url.origin() != origin:
            headers.pop(hdrs.AUTHORIZATION, None)  # want: credentials-across-redirect
        response = await session.request(response.location, headers=headers)
    return response


class Session:
    def rebuild(self, request, redirected):
        if redirected.host != request.host:
            del request.headers["authorization"]  # want: credentials-across-redirect
        return request

    def logout(self, request):
        request.headers.pop("Authorization")
