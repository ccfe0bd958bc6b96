"""Addresses that begin with one which the program chose."""

import requests
from django.conf import settings


def added(request):
    requests.get(settings.BASE + "/users/" + request.GET["q"])  # safe: server-side-request-forgery (neutralised)


def added_later(request):
    url = settings.BASE
    url += "/join/" + request.GET["q"]
    requests.get(url)  # safe: server-side-request-forgery (neutralised for this use)


def filled(request):
    requests.get("%s/v2/%s" % (settings.BASE, request.GET["q"]))  # safe: server-side-request-forgery (neutralised)


def joined(request):
    requests.get("/".join((settings.BASE, request.GET["q"])))  # safe: server-side-request-forgery (neutralised)


def host(request):
    requests.get(f"{settings.SCHEME}://{request.GET['q']}")  # want: server-side-request-forgery


def host_first(request):
    requests.get(f"{request.GET['host']}/users")  # want: server-side-request-forgery
