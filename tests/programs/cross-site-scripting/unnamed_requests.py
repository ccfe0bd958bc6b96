"""Endpoints that a table names: their request is known by its customary name, in all ways of reading it."""

from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route


async def segment(request):
    return HTMLResponse("<p>" + request.path_params["word"])  # want: cross-site-scripting


async def parameter(request):
    return HTMLResponse("<p>" + request.query_params["word"])  # want: cross-site-scripting


async def record(request):
    data = await request.json()
    return HTMLResponse("<p>" + data["word"])  # want: cross-site-scripting


async def fields(request):
    data = await request.form()
    return HTMLResponse("<p>" + data.get("word"))  # want: cross-site-scripting


async def fixed(request):
    return HTMLResponse("<p>" + request.app.title)


app = Starlette(
    routes=[
        Route("/segment/{word}", segment),
        Route("/parameter", parameter),
        Route("/record", record, methods=["POST"]),
        Route("/fields", fields, methods=["POST"]),
        Route("/fixed", fixed),
    ]
)
