"""Django's redirects and its own test of addresses."""

from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme


def leave(request: HttpRequest) -> HttpResponseRedirect:
    return HttpResponseRedirect(request.GET["next"])  # want: open-redirect


def short(request: HttpRequest) -> HttpResponseRedirect:
    return redirect(request.GET["next"])  # want: open-redirect


def checked(request: HttpRequest) -> HttpResponseRedirect:
    target = request.GET["next"]
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={"example.org"}):
        target = "/"
    return redirect(target)  # safe: open-redirect (neutralised for this use)
