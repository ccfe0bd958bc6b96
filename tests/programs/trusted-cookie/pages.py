from django.http import HttpResponse, HttpResponseForbidden
from flask import Flask, abort, render_template, request

app = Flask(__name__)
SECRET = "s"


@app.route("/admin")
def admin():
    if request.cookies.get("is_admin") != "1":  # want: trusted-cookie
        abort(403)
    return "in"


@app.route("/role")
def role():
    role = request.cookies["role"]
    return "all" if role == "admin" else "some"  # want: trusted-cookie


def panel(request):
    if not request.COOKIES.get("authenticated"):  # want: trusted-cookie
        return HttpResponseForbidden()
    return HttpResponse("in")


def signed(request):
    if request.get_signed_cookie("role") == "admin":
        return HttpResponse("in")
    return HttpResponseForbidden()


class Page:
    def get(self):
        if self.get_secure_cookie("role") == b"admin":
            return "in"
        if self.secure.cookies.get("role") == "admin":  # safe: trusted-cookie (the cookie is signed)
            return "in"
        return None


@app.route("/theme")
def theme():
    if request.cookies.get("theme") == "dark":  # safe: trusted-cookie (the cookie states no right)
        return render_template("dark.html")
    return render_template("light.html")


def session_of(store):
    token = request.cookies.get("user_token")
    if token == store.token:  # safe: trusted-cookie (compared with what the server keeps)
        return store
    return None
