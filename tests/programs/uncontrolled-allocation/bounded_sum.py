from flask import Flask, request

app = Flask(__name__)
OWNED = []


@app.route("/tickets")
def tickets():
    count = request.form["count"]
    if int(count) + len(OWNED) <= 5:
        for _ in range(int(count)):  # safe: uncontrolled-allocation
            OWNED.append("ticket")
    return ""


@app.route("/offset")
def offset():
    count = int(request.form["count"])
    change = int(request.form["change"])
    if count + change <= 5:
        return ",".join(str(each) for each in range(count))  # want: uncontrolled-allocation
    return ""
