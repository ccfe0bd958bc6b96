"""An address that is taken away unless it is acceptable."""

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme


def leave(request):
    target = request.GET.get("next")
    if target and not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}):
        target = None
    return HttpResponseRedirect(target or "/")  # safe: open-redirect (neutralised for this use)


def leave_unless_named(request):
    target = request.GET.get("next")
    if target and not target.endswith(".exe"):
        return HttpResponseRedirect(target)  # want: open-redirect
    return HttpResponseRedirect("/")  # safe: open-redirect (constant)
