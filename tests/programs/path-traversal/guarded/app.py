"""Downloads; the guard and the reading are elsewhere."""

from fastapi import FastAPI, HTTPException

from storage import Storage, is_inside, resolve

app = FastAPI()
storage = Storage("/srv/files")


@app.get("/unchecked")
def unchecked(name: str):  # step: 1
    return storage.read(name)  # step: 2


@app.get("/checked")
def checked(name: str):
    path = resolve(name)
    if not is_inside(path):
        raise HTTPException(404)
    with open(path) as file:  # noise: path-traversal (what the guard's answer proves needs the resolved path)
        return file.read()
