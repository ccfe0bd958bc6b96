"""A context of which a base class gives a part."""

from django.shortcuts import render


class Base:
    def context(self):
        return {"title": "Add"}


class Add(Base):
    def get(self, request):
        context = {
            **super().context(),
            "host": request.GET["host"],
            "output": "",
        }
        return render(request, "add.html", context)
