"""Views that take their request by its customary name alone."""

from django.http import HttpResponse


def withdraw(request):
    quantity = int(request.POST["quantity"])
    request.user.balance -= quantity * 10  # want: negative-quantity
    return HttpResponse()


def pay(request, account):
    amount = int(request.GET.get("amount"))
    if amount < 0:
        return HttpResponse(status=400)
    account.balance -= amount  # safe: negative-quantity (never negative)
    return HttpResponse()
