"""The same with Django's sessions."""

from django.http import HttpRequest, HttpResponse


def choose(request: HttpRequest) -> HttpResponse:
    request.session["role"] = request.POST["role"]  # want: trust-boundary-violation
    request.session["seen"] = True  # safe: trust-boundary-violation (constant)
    return HttpResponse("done")
