"""Django views that tell what went wrong."""

from django.http import HttpRequest, HttpResponse, JsonResponse


def explain(error):
    return "failed: " + str(error)


def view(request: HttpRequest) -> HttpResponse:
    try:
        return HttpResponse("done")
    except ValueError as error:  # step: 1
        return HttpResponse(explain(error))  # want: exposed-exception  step: 2


def data(request: HttpRequest) -> HttpResponse:
    try:
        return JsonResponse({})
    except ValueError as error:
        return JsonResponse({"error": str(error)})  # want: exposed-exception
