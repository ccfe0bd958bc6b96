"""Two ways to one address: the evidence shows the one that no guard has cleaned."""

from django.http import HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views import View


class Done(View):
    hosts = ("shop.example",)

    def post(self, request):
        return HttpResponseRedirect(self.wanted() or self.back())  # want: open-redirect   # step: 2

    def wanted(self):
        there = self.request.POST.get("next")
        fine = url_has_allowed_host_and_scheme(url=there, allowed_hosts=self.hosts, require_https=True)
        return there if fine else ""

    def back(self):
        return self.request.POST["back"]  # step: 1
