"""A search service called from FastAPI."""

from elasticsearch import Elasticsearch
from fastapi import FastAPI, Request

app = FastAPI()
client = Elasticsearch("http://search")


@app.post("/search")
async def search(request: Request):
    body = await request.json()
    return client.search(index="products", body=body)  # want: nosql-injection
