"""A Django view and a helper that logs for it."""

import logging

from django.http import HttpRequest, HttpResponse

log = logging.getLogger(__name__)


def note(text):
    log.info("note: %s", text)  # want: log-injection  step: 2


def view(request: HttpRequest) -> HttpResponse:
    note(request.GET["note"])  # step: 1
    return HttpResponse("done")
