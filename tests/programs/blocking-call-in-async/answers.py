import requests


async def answer(address):
    return requests.get(address, timeout=5)  # want: blocking-call-in-async


def answer_now(address):
    return requests.get(address, timeout=5)  # safe: blocking-call-in-async (not in asynchronous code)
