from aiohttp import web
from aiohttp_session import get_session

from .models import find_user, rename


@web.middleware
async def csrf_middleware(request, handler):
    session = await get_session(request)
    form = await request.post()
    if session.get("csrf_token") != form.get("csrf_token"):
        raise web.HTTPForbidden
    return await handler(request)


async def login(request):
    session = await get_session(request)
    form = await request.post()
    session["user_id"] = find_user(form["name"], form["password"]).id
    return web.Response(text="welcome")


async def change(request):
    form = await request.post()
    async with request.app["db"].acquire() as connection:
        await connection.execute("UPDATE users SET name = %s WHERE id = %s", (form["name"], form["id"]))
    return web.Response(text="changed")


def make():
    app = web.Application()  # want: missing-csrf-protection
    app.router.add_post("/login", login)
    app.router.add_post("/change", change)
    return app


def make_protected():
    return web.Application()
