from django.shortcuts import render
from django.template.loader import get_template


def search(request):
    words = request.GET["q"]
    return render(request, "catalogue/search.html", {"words": words, "count": len(words), "heading": "Found"})


def note(request):
    page = get_template("catalogue/note.html")
    return page.render({"author": request.GET["author"]}, request)
