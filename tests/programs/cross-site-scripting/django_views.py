"""Django views that answer without a template."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe


def echo(request: HttpRequest) -> HttpResponse:
    return HttpResponse("<b>" + request.GET["q"] + "</b>")  # want: cross-site-scripting


def badge(request: HttpRequest) -> HttpResponse:
    label = mark_safe("<b>" + request.GET["label"] + "</b>")  # want: cross-site-scripting
    return render(request, "badge.html", {"label": label})


def fine(request: HttpRequest) -> HttpResponse:
    text = format_html("<b>{}</b>", request.GET["q"])
    return HttpResponse(text)  # safe: cross-site-scripting (neutralised for this use)


def escaped(request: HttpRequest) -> HttpResponse:
    return HttpResponse("<b>" + escape(request.GET["q"]) + "</b>")  # safe: cross-site-scripting


def data(request: HttpRequest) -> JsonResponse:
    return JsonResponse({"q": request.GET["q"]})
