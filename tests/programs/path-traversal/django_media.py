"""Media files of a Django project."""

import os

from django.http import FileResponse, HttpRequest


def media(request: HttpRequest) -> FileResponse:
    name = request.GET["name"]
    return FileResponse(open(os.path.join("/srv/media", name), "rb"))  # want: path-traversal


def avatar(request: HttpRequest) -> FileResponse:
    name = os.path.basename(request.GET["name"])
    return FileResponse(open("/srv/media/" + name, "rb"))  # safe: path-traversal (neutralised for this use)
