"""A FastAPI endpoint that hands a name to a helper."""

import subprocess

from fastapi import FastAPI

app = FastAPI()


def clone(address):
    subprocess.check_call(["git", "clone", address])  # want: argument-injection  step: 2


@app.post("/clone")
async def post_clone(address: str):  # step: 1
    clone(address)
    count(3)


def count(lines):
    subprocess.check_call(["tail", "-n", str(lines)])  # safe: argument-injection (no attacker-controlled data reaches it)
