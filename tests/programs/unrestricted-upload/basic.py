"""Photos of a market, received by two frameworks."""

import os
import uuid

from flask import request
from werkzeug.utils import secure_filename

ENDINGS = {".png", ".jpg"}


def receive():
    photo = request.files["photo"]
    photo.save("/srv/photos/" + secure_filename(photo.filename))  # want: unrestricted-upload


def receive_renamed():
    photo = request.files["photo"]
    ending = os.path.splitext(photo.filename)[1]
    photo.save("/srv/photos/" + uuid.uuid4().hex + ending)  # want: unrestricted-upload


def receive_some():
    photo = request.files["photo"]
    ending = os.path.splitext(photo.filename)[1]
    if ending not in ENDINGS:
        return "no photo", 415
    photo.save("/srv/photos/" + uuid.uuid4().hex + ending)
    return "kept"


def receive_checked(validate_photo):
    photo = request.files["photo"]
    validate_photo(photo)
    photo.save("/srv/photos/" + secure_filename(photo.filename))  # undecided: unrestricted-upload (a call may check it)


def receive_named():
    request.files["photo"].save("/srv/photos/latest.png")


def read_back():
    with open("/srv/photos/" + secure_filename(request.files["photo"].filename)) as file:
        return file.read()


def receive_png():
    photo = request.files["photo"]
    if photo.filename.endswith(".png"):
        photo.save(
            "/srv/photos/" + secure_filename(photo.filename)
        )
