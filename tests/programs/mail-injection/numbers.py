"""A number in place of text."""

from django.core.mail import send_mail
from flask import Flask, request

app = Flask(__name__)


@app.route("/number")
def number():
    value = int(request.args["n"])
    send_mail(value, "text", "office@shop.example", ["office@shop.example"])  # safe: mail-injection (number or boolean)
    return "done"
