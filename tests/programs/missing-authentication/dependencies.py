"""Dependencies that a framework calls before a route."""

from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.security import OAuth2PasswordBearer

from .store import Item, sessions, store

app = FastAPI()
token_of = OAuth2PasswordBearer(tokenUrl="token")


def current_user(request: Request):
    user = sessions.get(request.cookies.get("session"))
    if user is None:
        raise HTTPException(401)
    return user


def database():
    return store


@app.post("/items")
def create(item: Item, user=Depends(current_user)):  # safe: missing-authentication (guarded by `current_user`)
    store.save(item)


@app.put("/items/{number}")
def change(number: int, item: Item, user: Annotated[str, Depends(current_user)]):
    store.save(item)


@app.delete("/items/{number}")
def remove(number: int, rows=Depends(database)):  # want: missing-authentication
    rows.delete(number)


def bearer(token: str = Depends(token_of)):
    try:
        return jwt.decode(token, key(), algorithms=["HS256"])["sub"]
    except jwt.PyJWTError as error:
        raise HTTPException(401) from error


@app.patch("/items/{number}")
def mend(number: int, item: Item, user=Depends(bearer)):  # safe: missing-authentication (guarded by `bearer`)
    store.save(item)
