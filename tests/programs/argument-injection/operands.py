"""Archives of a shop: what is an operand by its place, or begins with fixed text, chooses no option."""

import asyncio
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/behind")
def behind_the_end_of_options():
    name = request.form["name"]
    subprocess.run(["tar", "-cf", "out.tar", "--", name], check=True)  # safe: argument-injection (neutralised for this use)
    return "made"


@app.post("/plain")
def where_options_are_read():
    name = request.form["name"]
    subprocess.run(["tar", "-cf", "out.tar", name], check=True)  # want: argument-injection
    return "made"


@app.post("/before")
def before_the_end_of_options():
    name = request.form["name"]
    subprocess.run(["tar", name, "--", "out"], check=True)  # want: argument-injection
    return "made"


@app.post("/value")
def value_of_an_option():
    author = request.form["author"]
    subprocess.run(["git", "log", f"--author={author}"], check=True)  # safe: argument-injection (neutralised for this use)
    return "listed"


@app.post("/option")
def name_of_an_option():
    option = request.form["option"]
    subprocess.run(["git", "log", f"--{option}"], check=True)  # want: argument-injection
    return "listed"


@app.post("/program")
def program_itself():
    name = request.form["name"]
    subprocess.run([name, "--", "out"], check=True)  # want: argument-injection
    return "made"


@app.post("/far")
def command_of_another_host():
    host = request.form["host"]
    subprocess.run(["ssh", "--", host, "uptime"], check=True)  # want: argument-injection
    return "asked"


@app.post("/grown")
def list_that_grows():
    command = ["tar", "-cf", "out.tar"]
    command.append("--")
    command.append(request.form["name"])
    subprocess.run(command, check=True)  # safe: argument-injection (neutralised for this use)
    return "made"


@app.post("/spread")
async def arguments_one_by_one():
    name = request.form["name"]
    made = await asyncio.create_subprocess_exec("tar", "-cf", "out.tar", "--", name)  # safe: argument-injection (neutralised for this use)
    await made.wait()
    made = await asyncio.create_subprocess_exec("tar", "-cf", "out.tar", name)  # want: argument-injection
    await made.wait()
    return "made"
