"""Answers that one function makes, with and without the text of an exception."""

from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()


class Answer(BaseModel):
    message: str
    cause: str | None = None

    @classmethod
    def make(cls, message: str, cause: str | None = None) -> dict:
        return cls(message=message, cause=cause).model_dump()


class Refused(Exception):
    def __init__(self, message):
        super().__init__(message)
        self.message = message


class Broken(Refused):
    pass


@app.get("/a")
def told():
    try:
        int("a")
    except ValueError as error:
        raise HTTPException(400, detail=Answer.make("no number", str(error)))  # want: exposed-exception


@app.get("/b")
def plain():
    raise HTTPException(400, detail=Answer.make("no number"))  # safe: exposed-exception (neutralised for this use)


def work():
    try:
        int("a")
    except ValueError as error:
        raise Broken(f"no number: {error}")


@app.get("/c")
def refused():
    try:
        work()
    except Refused as error:
        raise HTTPException(400, detail=error.message)  # undecided: exposed-exception (one class keeps)
