"""Django's own engine."""

from django.http import HttpRequest, HttpResponse
from django.template import Context, Template


def preview(request: HttpRequest) -> HttpResponse:
    template = Template(request.POST["body"])  # want: template-injection
    return HttpResponse(template.render(Context({})))


def mail(request: HttpRequest) -> HttpResponse:
    template = Template("Dear {{ name }}")  # safe: template-injection (constant)
    return HttpResponse(template.render(Context({"name": request.POST["name"]})))
