"""A body parsed in a helper."""

from fastapi import FastAPI, Request
from lxml import etree

app = FastAPI()


def parse(text):
    return etree.XML(text)  # want: xml-external-entity


@app.post("/xml")
async def post(request: Request):
    return parse(await request.body()).tag
