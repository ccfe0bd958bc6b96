"""Ways back after a log-in: the host that the address leads to is compared with one that nobody chose."""

from urllib.parse import urljoin, urlparse, urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/joined")
def joined():
    target = request.args.get("next", "/")
    there = urlparse(urljoin(request.host_url, target))
    if there.netloc != urlparse(request.host_url).netloc:
        return redirect("/")
    return redirect(target)  # safe: open-redirect (neutralised for this use)


@app.get("/named")
def named():
    target = request.args.get("next", "/")
    own = urlparse(request.host_url)
    if urlparse(urljoin(request.host_url, target)).netloc == own.netloc:
        return redirect(target)  # safe: open-redirect (neutralised for this use)
    return redirect("/")


@app.get("/plain")
def plain():
    target = request.args.get("next", "/")
    if urlsplit(target).netloc == request.host:
        return redirect(target)  # safe: open-redirect (neutralised for this use)
    return redirect("/")


@app.get("/chosen")
def chosen():
    target = request.args.get("next", "/")
    if urlsplit(target).netloc == request.args["host"]:
        return redirect(target)  # want: open-redirect
    return redirect("/")


@app.get("/other")
def other():
    target = request.args.get("next", "/")
    there = urlparse(urljoin(request.host_url, target))
    target = request.args.get("then", "/")
    if there.netloc == request.host:
        return redirect(target)  # want: open-redirect
    return redirect("/")


@app.get("/base")
def base():
    target = request.args.get("base", "/")
    if urlparse(urljoin(target, "/news")).netloc == request.host:
        return redirect(target)  # want: open-redirect
    return redirect("/")
