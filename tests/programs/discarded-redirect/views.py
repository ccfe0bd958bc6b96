"""Views that send strangers away."""

from flask import redirect, session
from tornado.web import RequestHandler


def drop(store, name):
    if session.get("role") != "admin":
        redirect("/login")  # want: discarded-redirect
    store.drop(name)
    return "dropped"


def keep(store, name):
    if session.get("role") != "admin":
        return redirect("/login")  # safe: discarded-redirect (the response is used)
    store.keep(name)
    return "kept"


class Settings(RequestHandler):
    def get(self):
        if not self.current_user:
            self.redirect("/login")  # want: discarded-redirect
        self.write("settings")

    def post(self):
        if not self.current_user:
            self.redirect("/login")  # safe: discarded-redirect (the function ends behind it)
            return
        self.write("settings")


def shown(store, name):
    if session.get("role") != "admin":
        redirect("/login")  # want: discarded-redirect
    return store.find(name)


def unanswered(store, name):
    if session.get("role") == "admin":
        return store.find(name)
    redirect("/login")  # safe: discarded-redirect (the function ends behind it)


def greeting():
    if not session.get("user"):
        redirect("/login")  # want: discarded-redirect
    return "welcome"


def nothing():
    redirect("/login")  # safe: discarded-redirect (the function ends behind it)
    return ""
