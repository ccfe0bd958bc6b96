from django.utils.http import url_has_allowed_host_and_scheme
from django.views import generic


class Workflow(generic.TemplateView):
    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["REDIRECT_URL"] = self.request.GET.get("next")  # want: redirect-in-page
        context["page"] = self.request.GET.get("page")
        return context


class Checked(generic.TemplateView):
    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        target = self.request.GET.get("next")
        if target and not url_has_allowed_host_and_scheme(target, allowed_hosts=[self.request.get_host()]):
            target = None
        context["next_url"] = target  # safe: redirect-in-page (the address is checked)
        return context


def fixed(context):
    context["next_url"] = "/home"
    return context
