"""Names of fields that a model states."""

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Note:
    title = ""
    text = ""


class NoteIn(BaseModel):
    title: str
    text: str


@app.post("/notes")
def update(note_in: NoteIn):
    note = Note()
    for field in note_in.dict():
        print(getattr(note, field))  # safe: unsafe-reflection (neutralised for this use)
    return {}


@app.post("/fields")
def show(field: str):
    return getattr(Note(), field)  # want: unsafe-reflection
