"""Rows as dictionaries, in Django."""

import csv

from django.http import HttpRequest, HttpResponse


def export(request: HttpRequest) -> HttpResponse:
    response = HttpResponse(content_type="text/csv")
    writer = csv.DictWriter(response, ["name"])
    writer.writeheader()
    writer.writerow({"name": request.GET["name"]})  # want: formula-injection
    return response
