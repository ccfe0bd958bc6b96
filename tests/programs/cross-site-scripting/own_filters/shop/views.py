"""The page of an offer."""

from django.shortcuts import render


def page(request):
    query = request.GET
    context = {"a": query["a"], "b": query["b"], "c": query["c"], "d": query["d"], "e": query["e"]}
    return render(request, "offer.html", context)
