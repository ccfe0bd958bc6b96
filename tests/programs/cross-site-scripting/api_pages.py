"""Handlers whose decorator says in which class their answers are."""

from fastapi import APIRouter, FastAPI
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse

app = FastAPI()
router = APIRouter()


@app.get("/page", response_class=HTMLResponse)
def page(word: str) -> str:
    return "<p>" + word  # want: cross-site-scripting


@router.post("/part", response_class=HTMLResponse)
async def part(word: str) -> str:
    return f"<p>{word}</p>"  # want: cross-site-scripting


@app.get("/made")
async def made(word: str) -> HTMLResponse:
    return HTMLResponse("<p>" + word)  # want: cross-site-scripting


@app.get("/data")
def data(word: str) -> str:
    return "<p>" + word


@app.get("/record", response_class=JSONResponse)
def record(word: str) -> str:
    return "<p>" + word


@app.get("/text", response_class=PlainTextResponse)
def text(word: str) -> str:
    return "<p>" + word
