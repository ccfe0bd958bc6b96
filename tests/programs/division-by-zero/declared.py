"""Numbers of a request whose declarations bound them."""

from typing import Annotated

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/bounded")
def bounded(size: Annotated[int, Query(ge=1, le=100)]) -> float:
    return 480 / size  # safe: division-by-zero (the divisor is not zero)


@app.get("/default")
def default(size: int = Query(10, ge=1)) -> float:
    return 480 / size  # safe: division-by-zero (the divisor is not zero)


@app.get("/free")
def free(size: Annotated[int, Query(le=100)]) -> float:
    return 480 / size  # undecided: division-by-zero (the divisor's value is not known)
