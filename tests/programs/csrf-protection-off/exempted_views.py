import json

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt

from shop import orders, parcels


@csrf_exempt  # safe: csrf-protection-off (the view changes nothing)
def overview(request):
    if not request.user.is_authenticated:
        return redirect("login")
    shown = request.GET.get("page", "1")
    return render(request, "overview.html", {"page": int(shown)})


@csrf_exempt  # want: csrf-protection-off
@login_required
def cancel(request):
    orders.cancel(request.POST["number"])
    return redirect("orders")


@csrf_exempt  # want: csrf-protection-off
def remember(request):
    request.session["wish"] = request.POST["wish"]
    return redirect("wishes")


@csrf_exempt  # want: csrf-protection-off
def parcel_delivered(request):
    told = json.loads(request.body)
    parcels.delivered(told["parcel"])
    return JsonResponse({"ok": True})
