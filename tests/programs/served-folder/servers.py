"""Folders that web servers hand out."""

import os
from pathlib import Path

from aiohttp import web
from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from flask import Blueprint, Flask, send_from_directory

app = Flask(__name__, static_folder=".", static_url_path="/files")  # want: served-folder
usual = Flask(__name__)  # safe: served-folder (argument is safe)
pages = Blueprint("pages", __name__, static_folder="pages")  # safe: served-folder (argument is safe)
api = FastAPI()
api.mount("/", StaticFiles(directory="/"))  # want: served-folder
api.mount("/static", StaticFiles(directory="static"))  # safe: served-folder (argument is safe)
api.mount("/all", StaticFiles(directory=os.getcwd()))  # want: served-folder
api.mount("/code", StaticFiles(directory=os.path.dirname(os.path.abspath(__file__))))  # want: served-folder
own = Path(__file__).parent / "public"
api.mount("/public", StaticFiles(directory=own))  # safe: served-folder (a folder of its own)


@app.route("/<path:name>")
def download(name):
    return send_from_directory(".", name)  # want: served-folder


@app.route("/favicon.ico")
def icon():
    return send_from_directory(".", "favicon.ico")  # safe: served-folder (one fixed file)


@app.route("/reports/<path:name>")
def report(name):
    return send_from_directory("reports", name)  # safe: served-folder (argument is safe)


def build(settings):
    served = web.Application()
    served.router.add_static("/", path=str(Path(__file__).parent))  # want: served-folder
    served.router.add_static("/media", settings.media)  # undecided: served-folder (value of `path` is not known)
    return served
