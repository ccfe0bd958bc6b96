"""A filter in a helper class."""

import re

from fastapi import FastAPI

app = FastAPI()


class Filter:
    def __init__(self, pattern):
        self.pattern = pattern

    def keep(self, lines):
        return [line for line in lines if re.search(self.pattern, line)]  # want: regex-injection


@app.get("/lines")
def lines(pattern: str):
    return Filter(pattern).keep(["a", "b"])
