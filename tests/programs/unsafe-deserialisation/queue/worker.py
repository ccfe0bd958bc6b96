"""Jobs of a queue; their bodies are decoded in another file."""

from fastapi import FastAPI, Request

from codec import decode, decode_plain

app = FastAPI()


@app.post("/job")
async def job(request: Request):
    body = await request.body()  # step: 1
    return decode(body)  # step: 2


@app.post("/plain")
async def plain(request: Request):
    return decode_plain(await request.body())
