from flask import Flask, abort, request

app = Flask(__name__)
ALLOWED = ["10.0.0.1", "10.0.0.2"]


@app.route("/a")
def peer():
    if request.remote_addr not in ALLOWED:  # want: trusted-address
        abort(403)
    return "in"


@app.route("/b")
def header():
    address = request.headers.get("X-Forwarded-For", "").split(",")[0]
    if address == "127.0.0.1":  # want: trusted-address
        return "in"
    return abort(403)


def django_view(request):
    if request.META["REMOTE_ADDR"] != "127.0.0.1":  # want: trusted-address
        raise PermissionError
    return "in"


@app.route("/c")
def from_settings(networks):
    if request.remote_addr in networks:  # safe: trusted-address (not compared with a fixed address)
        return "in"
    return abort(403)


@app.route("/d")
def counted():
    kind = "far"
    if request.remote_addr == "127.0.0.1":  # safe: trusted-address (the answer keeps nobody out)
        kind = "near"
    return kind
