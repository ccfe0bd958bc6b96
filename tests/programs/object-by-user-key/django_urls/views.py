from django.shortcuts import get_object_or_404, redirect, render

from .models import Order, Product


def show(request, order_id):
    if not request.user.is_authenticated:
        return redirect("login")
    order = get_object_or_404(Order, pk=order_id)  # want: object-by-user-key
    return render(request, "order.html", {"order": order})


def product(request, product_id):
    found = get_object_or_404(Product, pk=product_id)  # safe: object-by-user-key (no user is known here)
    return render(request, "product.html", {"product": found})
