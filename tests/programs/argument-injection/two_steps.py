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
    arguments = ["tail", "-n", str(lines)]
    subprocess.check_call(arguments)  # safe: argument-injection (no attacker-controlled data reaches it)
