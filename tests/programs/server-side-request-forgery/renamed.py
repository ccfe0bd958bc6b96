"""Modules under the names that both versions of the language share."""

from flask import Flask, request
from six.moves.http_client import HTTPConnection
from six.moves.urllib.parse import urlsplit
from six.moves.urllib.request import urlopen

app = Flask(__name__)


@app.route("/picture")
def picture():
    host = urlsplit(request.args["url"]).netloc
    connection = HTTPConnection(host, timeout=5)  # want: server-side-request-forgery
    connection.request("GET", "/")
    urlopen("https://example.org/", timeout=5)  # safe: server-side-request-forgery (constant)
    return connection.getresponse().read()
