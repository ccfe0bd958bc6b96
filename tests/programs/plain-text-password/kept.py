from django.http import HttpRequest
from flask import request
from shop.models import Customer
from werkzeug.security import generate_password_hash

customers = {}


def sign_up(query: HttpRequest):
    password = query.POST["pass"]
    return Customer.objects.create(name=query.POST["name"], password=password)  # want: plain-text-password


def sign_up_here():
    customers[request.form["name"]] = {"password": request.form["password"]}  # want: plain-text-password


def sign_up_hashed():
    password = generate_password_hash(request.form["password"])
    return Customer.objects.create(name=request.form["name"], password=password)


def sign_up_by_manager(query: HttpRequest):
    return Customer.objects.create_user(query.POST["name"], password=query.POST["pass"])
