"""Parameters whose class leaves no room for a path."""

from enum import Enum
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse
from pydantic import UUID4

app = FastAPI()
ROOT = Path("/data")


class Kind(str, Enum):
    small = "small"
    large = "large"


@app.get("/images/{user}/{kind}")
def image(user: UUID4, kind: Kind):
    return FileResponse(ROOT / str(user) / kind.value)  # undecided: path-traversal (parameter `user`)


@app.get("/covers")
def cover(extension: str):
    extension = extension.replace(".", "")
    return FileResponse(ROOT / f"cover.{extension}")  # safe: path-traversal (neutralised for this use)


@app.get("/files/{name:path}")
def file(name: str):
    return FileResponse(ROOT / name)  # want: path-traversal
