from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/profile")
def profile():
    return render_template(
        "shop/profile.html",
        name=request.args["name"],
        page=int(request.args.get("page", 1)),
        back=request.args["back"],
        title=request.args["title"],
        theme="dark",
    )


@app.route("/tags")
def tags():
    context = {"tags": request.args.getlist("tag"), "total": 3}
    return render_template("shop/tags.html", **context)
