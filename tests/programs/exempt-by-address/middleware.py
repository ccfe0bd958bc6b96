"""Requests that are let through without a log-in by their address."""

from django.http import HttpResponseForbidden
from django.shortcuts import redirect as to
from flask import Flask, abort, redirect, request, session
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import PlainTextResponse

app = Flask(__name__)
OPEN_PAGES = "/login", "/about"


@app.before_request
def require_login():
    if "/login" in request.url:  # want: exempt-by-address
        return None
    if request.full_path.endswith(".css"):  # want: exempt-by-address
        return None
    if request.path in OPEN_PAGES:
        return None
    return None if session.get("user") else redirect("/login")


@app.before_request
def count_visits():
    if "utm_source" in request.url:  # safe: exempt-by-address (decides about no log-in)
        app.logger.info("from a campaign")


@app.before_request
def check_token():
    if request.url == "https://example.com/status":  # safe: exempt-by-address (compared as a whole or from its start)
        return
    if "X-Token" not in request.headers:
        abort(401)


class LoginRequired:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        address = request.get_full_path().lower()
        if not request.user.is_authenticated and "/public/" not in address:  # want: exempt-by-address
            return to("/login")
        is_staff_page = request.get_full_path().startswith("/staff")
        if request.get_full_path() == "/staff":  # safe: exempt-by-address (compared as a whole or from its start)
            is_staff_page = True
        if is_staff_page and not request.user.is_staff:
            return HttpResponseForbidden()
        return self.get_response(request)


class Tokens(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        if "/docs" in str(request.url):  # want: exempt-by-address
            return await call_next(request)
        if request.headers.get("authorization") is None:
            return PlainTextResponse("unauthorized", 401)
        return await call_next(request)


def is_public(request):
    return "/public" in request.url  # safe: exempt-by-address (decides about no log-in)


def link(page, base):
    if "/login" in page.url:
        return base
    return page.url
