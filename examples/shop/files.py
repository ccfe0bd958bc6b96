"""Pictures, manuals and the supplier's archives."""

import os
import subprocess
import tarfile

FOLDER = "/srv/shop/pictures"
MANUALS = "/srv/shop/manuals"


def read_picture(name):
    """The picture's bytes."""
    with open(os.path.join(FOLDER, name), "rb") as picture:
        return picture.read()


def read_manual(name):
    """The manual's bytes; a name that leads out of the folder finds nothing."""
    path = os.path.realpath(os.path.join(MANUALS, name))
    if os.path.commonpath([path, MANUALS]) != MANUALS:
        return b""
    with open(path, "rb") as manual:
        return manual.read()


def shrink(name, width):
    """Makes a picture smaller."""
    subprocess.run(f"convert {FOLDER}/{name} -resize {int(width)} {FOLDER}/small-{name}", shell=True)


def turn(name):
    """Turns a picture; the name is one argument, whatever it holds."""
    subprocess.run(["convert", os.path.join(FOLDER, os.path.basename(name)), "-rotate", "90"], check=True)


def take_in(path):
    """Takes in the supplier's pictures."""
    archive = tarfile.open(path)
    archive.extractall(FOLDER)


def take_in_safely(path):
    """The same; members that would land elsewhere are refused."""
    with tarfile.open(path) as archive:
        archive.extractall(FOLDER, filter="data")


def note_import(path):
    """Remembers what was taken in."""
    if not os.path.exists("imports.log"):
        log = open("imports.log", "w")
        log.write("imports of this shop\n")
    with open("imports.log", "a") as log:
        log.write(path + "\n")
