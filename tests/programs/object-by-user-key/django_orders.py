"""Orders of a shop."""

import os

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from shop.models import Order


def show(request: HttpRequest) -> HttpResponse:
    number = request.GET["order"]  # step: 1
    order = get_object_or_404(Order, pk=number)  # want: object-by-user-key  step: 2
    return render(request, "order.html", {"order": order})


def mine(request: HttpRequest) -> HttpResponse:
    number = os.environ["ORDER"]
    order = get_object_or_404(Order, pk=number)  # safe: object-by-user-key (no attacker-controlled data reaches it)
    first = get_object_or_404(Order, pk=1)  # safe: object-by-user-key (constant)
    return render(request, "order.html", {"order": order, "first": first})
