"""Texts that name no other host: without a separator, or behind an address of the program's own."""

from django.conf import settings
from django.http import HttpResponseRedirect


def shown(request):
    path = request.GET["path"]
    if "/" not in path:
        return HttpResponseRedirect(f"{path}/index.html")  # safe: open-redirect (neutralised for this use)
    return HttpResponseRedirect(path)  # want: open-redirect


def back(request):
    where = request.headers.get("referer", "")
    if where.startswith(settings.BASE):
        return HttpResponseRedirect(where)  # safe: open-redirect (neutralised for this use)
    return HttpResponseRedirect(where)  # want: open-redirect
