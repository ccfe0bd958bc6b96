"""The pages; the statements are in another file."""

from fastapi import FastAPI

from store import Store

app = FastAPI()
store = Store("shop.db")


@app.get("/people")
def people(name: str, limit: int):  # step: 1
    return store.find(name, limit)  # step: 2


@app.get("/first")
def first():
    return store.named("first")
