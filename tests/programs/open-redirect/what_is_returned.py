"""An object that a method gives back: one attribute of it is not another."""

from flask import Flask, redirect, request, url_for

app = Flask(__name__)


class Post:
    def __init__(self, number):
        self.number = number
        self.source = ""

    @property
    def url(self):
        return url_for("post", number=self.number)

    def save(self, source):
        if source:
            self.source = source
            return self


class Form:
    def save(self):
        return Post(1).save(request.form["source"])


@app.route("/a")
def saved():
    post = Form().save()
    return redirect(post.url)  # safe: open-redirect (neutralised for this use)


@app.route("/b")
def original():
    post = Form().save()
    return redirect(post.source)  # want: open-redirect
