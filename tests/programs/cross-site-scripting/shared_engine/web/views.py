import aiohttp_jinja2
from aiohttp import web
from django.views.generic import TemplateView
from fastapi import FastAPI, Request

from .engine import templates

app = FastAPI()


@app.get("/room")
async def room(request: Request, name: str, floor: int):
    return templates.TemplateResponse("room.html", {"request": request, "name": name, "floor": floor})


@app.get("/desk")
async def desk(request: Request, name: str):
    return templates.TemplateResponse(request, "desk.html", context={"name": name})


@aiohttp_jinja2.template("hall.html")
async def hall(request: web.Request):
    return {"who": request.query["who"], "open": True}


class Door(TemplateView):
    template_name = "door.html"

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["colour"] = self.request.GET["colour"]
        return context
