"""A program that knows no users: what it shows is for everybody, what it takes away is not."""

import shutil

from fastapi import FastAPI

from .store import store

app = FastAPI()


@app.get("/items")
def items():  # undecided: missing-authentication (nothing says who may open it)
    return store.all()


@app.post("/wipe")
def wipe():  # want: missing-authentication
    shutil.rmtree("data")
