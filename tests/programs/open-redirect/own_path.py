"""The path of the request: a route matched it, but one that takes any path takes `//host`, too."""

from django.http import HttpResponseRedirect
from django.views import View


class Forget(View):
    def get(self, request):
        return HttpResponseRedirect(self.request.path.replace("forget", "list"))  # want: open-redirect

    def post(self, request):
        return HttpResponseRedirect(self.request.GET["next"])  # want: open-redirect
