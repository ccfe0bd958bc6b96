"""Mails whose text a client writes."""

from fastapi import FastAPI

from texts import fill, fill_fixed

app = FastAPI()


@app.post("/mail")
def mail(text: str):  # step: 1
    return {"mail": fill(text)}  # step: 2


@app.post("/fixed")
def fixed(name: str):
    return {"mail": fill_fixed(name)}
