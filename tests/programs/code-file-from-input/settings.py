"""Settings that a page writes."""

from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
FOLDER = Path("/srv/site")


@app.post("/title")
def title():
    with open("/srv/site/settings.py", "w") as file:
        file.write("# made by the page\n")  # safe: code-file-from-input (constant)
        file.write(f"TITLE = '{request.form['title']}'\n")  # want: code-file-from-input
    return "saved"


@app.post("/script")
def script():
    (FOLDER / "start.sh").write_text("export NAME=" + request.form["name"])  # want: code-file-from-input
    return "saved"


@app.post("/literal")
def literal():
    file = open(FOLDER / "settings.py", "a")
    file.write(f"TITLE = {request.form['title']!r}\n")  # safe: code-file-from-input (written as a literal)
    file.close()
    return "saved"


@app.post("/text")
def text():
    (FOLDER / "title.txt").write_text(request.form["title"])
    return "saved"


def generated(names):
    with open("names.py", "w") as file:
        file.write(f"NAMES = [{names}]")  # undecided: code-file-from-input (what callers hand over)


def stamped(clock):
    (FOLDER / "version.py").write_text(make_version())  # safe: code-file-from-input (made by the program)
