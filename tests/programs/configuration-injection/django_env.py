"""An environment that a view changes through a helper."""

import os

from django.http import HttpRequest, HttpResponse


def remember(name, value):
    os.environ[name] = value  # want: configuration-injection  step: 2


def view(request: HttpRequest) -> HttpResponse:
    remember("LANGUAGE", request.GET["language"])  # step: 1
    return HttpResponse("done")
