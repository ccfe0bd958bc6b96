"""Sizes of a request whose declarations bound them."""

from typing import Annotated

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/bounded")
def bounded(size: Annotated[int, Query(le=100)]) -> str:
    return "x" * size  # safe: uncontrolled-allocation (neutralised for this use)


@app.get("/free")
def free(size: Annotated[int, Query(ge=1)]) -> str:
    return "x" * size  # want: uncontrolled-allocation
