"""Orders of a shop."""

import os

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from shop.models import Order


@login_required
def show(request: HttpRequest) -> HttpResponse:
    order = get_object_or_404(Order, pk=request.GET["order"])  # want: object-by-user-key
    return render(request, "order.html", {"order": order})


@login_required
def mine(request: HttpRequest) -> HttpResponse:
    key = request.GET["order"]
    own = get_object_or_404(Order, pk=key, user=request.user)  # safe: object-by-user-key (looked up together with the user)
    first = get_object_or_404(Order, pk=1)  # safe: object-by-user-key (constant)
    number = os.environ["ORDER"]
    set_up = get_object_or_404(Order, pk=number)  # safe: object-by-user-key (the key is not the client's choice)
    return render(request, "order.html", {"order": own, "first": first, "set_up": set_up})


def product(request: HttpRequest) -> HttpResponse:
    order = get_object_or_404(Order, pk=request.GET["order"])  # safe: object-by-user-key (no user is known here)
    return render(request, "order.html", {"order": order})


def find(order_id):
    return get_object_or_404(Order, pk=order_id)  # undecided: object-by-user-key (parameter of a function)


@login_required
def by_name(request: HttpRequest) -> HttpResponse:
    return render(request, "order.html", {"order": get_object_or_404(Order, name=request.GET["name"])})
