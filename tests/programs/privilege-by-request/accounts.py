"""New accounts and who says what they may do."""

from django.contrib.auth.models import User
from django.http import HttpResponse
from fastapi import FastAPI, Request
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


class Account:
    def __init__(self, name, role="user", is_admin=False):
        self.name, self.role, self.is_admin = name, role, is_admin


@app.route("/register", methods=["POST"])
def register():
    data = request.get_json()
    account = Account(data["name"], role=data.get("role", "user"))  # want: privilege-by-request
    return account.name


@app.route("/signup", methods=["POST"])
def sign_up():
    account = Account(request.form["name"], is_admin=False)  # safe: privilege-by-request (the program decides)
    is_reader = "reader" in request.form
    account.role = "reader" if is_reader else "writer"  # safe: privilege-by-request (the program decides)
    return account.name


@api.post("/accounts")
async def create_account(request: Request):
    data = await request.json()
    row = {"name": data["name"], "is_admin": data.get("is_admin")}  # want: privilege-by-request
    await api.state.rows.insert(row)


def register_user(request):
    user = User.objects.create_user(request.POST["name"])
    user.is_staff = request.POST.get("staff") == "on"  # want: privilege-by-request
    user.is_superuser = request.POST.get("superuser", False)  # want: privilege-by-request
    user.save()
    return HttpResponse("welcome")


@app.route("/admin/users", methods=["POST"])
def admin_create_account():
    account = Account(request.form["name"], role=request.form["role"])
    return account.name


@app.route("/profile", methods=["POST"])
def profile():
    account = Account(request.form["name"], role=request.form["role"])
    return account.name


def register_plugin(registry, request):
    registry.add(request.args["plugin"], kind=request.args["kind"])
