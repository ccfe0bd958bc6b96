"""What stands in the query of an address names no host."""

from django.http import HttpResponseRedirect


def with_what_was_asked(request, url):
    args = request.META.get("QUERY_STRING", "")
    return HttpResponseRedirect(f"{url}&{args}")  # undecided: open-redirect (parameter `url` of)


def where_it_wants(request):
    where = request.GET["next"]
    return HttpResponseRedirect(f"{where}&from=here")  # want: open-redirect
