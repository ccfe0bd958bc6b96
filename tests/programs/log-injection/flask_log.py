"""What a login page logs."""

import logging
import os

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.route("/login", methods=["POST"])
def login():
    user = request.form["user"]  # step: 1
    message = "login of " + user  # step: 2
    log.info(message)  # want: log-injection  step: 3
    logging.warning("login of %s", user)  # want: log-injection
    app.logger.error(f"login of {user}")  # want: log-injection
    return "done"


@app.route("/safe")
def safe():
    user = request.form["user"]
    log.info("a login")  # safe: log-injection (constant)
    log.info("login of " + repr(user))  # safe: log-injection (neutralised for this use)
    log.info("login number " + str(int(user)))  # safe: log-injection (neutralised for this use)
    log.info("on " + os.environ["NODE"])  # safe: log-injection (no attacker-controlled data reaches it)
    log.info("login of %d", int(user))  # safe: log-injection (number or boolean)
    return "done"
