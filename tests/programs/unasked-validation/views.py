"""Forms and serializers in views."""

from flask import Flask, redirect, render_template, request
from flask_wtf import FlaskForm
from wtforms import StringField
from wtforms.validators import Length

app = Flask(__name__)


class NameForm(FlaskForm):
    name = StringField(validators=[Length(max=40)])


@app.route("/name", methods=["GET", "POST"])
def rename(user):
    form = NameForm()
    if request.method == "POST":
        user.name = form.name.data  # want: unasked-validation
        return redirect("/")
    return render_template("name.html", form=form)


@app.route("/alias", methods=["GET", "POST"])
def realias(user):
    form = NameForm()
    if form.validate_on_submit():  # safe: unasked-validation (asked)
        user.alias = form.name.data
    return render_template("name.html", form=form)


@app.route("/shown")
def shown(user):
    form = NameForm()
    form.name.data = user.name
    return render_template("name.html", form=form)


@app.route("/handed", methods=["POST"])
def handed(user):
    form = NameForm()
    check(form)
    user.name = form.name.data
    return redirect("/")


def create(serializer):
    serializer.is_valid()  # want: unasked-validation
    return serializer.save()


def strict(serializer):
    serializer.is_valid(raise_exception=True)  # safe: unasked-validation (raises where the data is not valid)
    return serializer.save()


def told(serializer):
    serializer.is_valid()  # safe: unasked-validation (the errors are looked at)
    if serializer.errors:
        return serializer.errors
    return serializer.save()


def primed(form):
    form.is_valid()  # safe: unasked-validation (the data is not used)
    return {"form": form}
