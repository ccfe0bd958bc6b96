"""Compressed bodies."""

import gzip
import os
import zipfile
import zlib

from flask import Flask, request

app = Flask(__name__)


def unpack(data):
    return gzip.decompress(data)  # want: decompression-bomb  step: 2


@app.route("/body", methods=["POST"])
def body():
    zlib.decompress(request.get_data())  # want: decompression-bomb
    zipfile.ZipFile(request.files["z"].stream).read("a")  # want: decompression-bomb
    return {"bytes": len(unpack(request.data))}  # step: 1


@app.route("/safe", methods=["POST"])
def safe():
    zlib.decompress(b"x\x9c\x03\x00\x00\x00\x00\x01")  # safe: decompression-bomb (constant)
    zlib.decompress(os.environb[b"DATA"])  # safe: decompression-bomb (no attacker-controlled data reaches it)
    zlib.decompress(str(int(request.args["n"])).encode())  # safe: decompression-bomb (neutralised for this use)
    zlib.decompress(int(request.args["n"]))  # safe: decompression-bomb (number or boolean)
    zlib.decompressobj().decompress(request.get_data(), 1_000_000)
    return "done"
