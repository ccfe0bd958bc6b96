from pathlib import Path

from flask import Flask, request
from jsonschema import ValidationError, validate

app = Flask(__name__)
SHAPE = {"type": "object", "properties": {"name": {"type": "string"}}}


@app.post("/notes")
def notes():
    asked = request.get_json()
    try:
        validate(asked, SHAPE)
    except ValidationError:
        return "no", 400
    return Path("notes", asked["name"]).read_text()  # want: path-traversal
