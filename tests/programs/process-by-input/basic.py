"""Jobs that their owners may stop."""

import os
import signal

from flask import Flask, request

from jobs import running

app = Flask(__name__)
STOPPABLE = (4711, 4712)


@app.post("/stop")
def stop():
    os.kill(int(request.form["job"]), signal.SIGKILL)  # want: process-by-input
    return "stopped"


@app.post("/stop-all")
def stop_all():
    os.killpg(int(request.form["group"]), signal.SIGTERM)  # want: process-by-input
    return "stopped"


@app.post("/reload")
def reload():
    os.kill(1, signal.SIGHUP)  # safe: process-by-input (constant)
    os.kill(os.getpid(), signal.SIGUSR1)  # safe: process-by-input (constant)
    parent = int(os.environ["PARENT"])
    os.kill(parent, signal.SIGUSR1)  # safe: process-by-input (no attacker-controlled data reaches it)
    return "reloaded"


@app.post("/stop-ours")
def stop_ours():
    job = int(request.form["job"])
    if job not in STOPPABLE:
        return "not ours", 403
    os.kill(job, signal.SIGKILL)  # safe: process-by-input (constant)
    return "stopped"


@app.post("/stop-running")
def stop_running():
    job = int(request.form["job"])
    if job in running:
        os.kill(job, signal.SIGKILL)  # safe: process-by-input (constant)
    return "stopped"
