"""Tokens of another service."""

import httpx
import requests

ROOT = "https://id.example.org"


def revoke(token):
    requests.post(ROOT + "/revoke", data={"token": token}, timeout=5)  # want: unchecked-response


def rights(token):
    return requests.get(ROOT + "/rights", timeout=5).json()  # want: unchecked-response


def names():
    answer = requests.get(ROOT + "/names", timeout=5)  # want: unchecked-response
    return answer.json()["names"]


def forgotten():
    answer = requests.delete(ROOT + "/all", timeout=5)  # want: unchecked-response
    return True


def checked():
    answer = requests.get(ROOT + "/names", timeout=5)  # safe: unchecked-response (the status is looked at)
    answer.raise_for_status()
    return answer.json()


def asked():
    return httpx.get(ROOT, timeout=5).status_code == 200  # safe: unchecked-response (the status is looked at)


def handed_on():
    return requests.get(ROOT, timeout=5)  # safe: unchecked-response (the result is used)


async def asynchronous():
    async with httpx.AsyncClient() as client:
        await client.post(ROOT)  # want: unchecked-response
