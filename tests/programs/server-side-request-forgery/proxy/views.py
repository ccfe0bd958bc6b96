"""Django views that fetch for a client."""

from django.http import HttpRequest, HttpResponse

from client import Backend, is_ours


def fetch(request: HttpRequest) -> HttpResponse:
    return HttpResponse(Backend().get(request.GET["url"]))  # step: 1


def item(request: HttpRequest) -> HttpResponse:
    return HttpResponse(Backend().item(request.GET["item"]))


def checked(request: HttpRequest) -> HttpResponse:
    url = request.GET["url"]
    if not is_ours(url):
        return HttpResponse(status=403)
    return HttpResponse(Backend().checked(url))
