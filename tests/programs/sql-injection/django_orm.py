"""Raw SQL beside the object-relational mapper of Django."""

from django.db import connection
from django.db.models.expressions import RawSQL
from django.http import HttpRequest, HttpResponse, JsonResponse

from shop.models import Order


def raw(request: HttpRequest) -> HttpResponse:
    name = request.GET.get("name", "")
    with connection.cursor() as cursor:
        cursor.execute("select id from shop_order where name = '%s'" % name)  # want: sql-injection
        cursor.execute("select id from shop_order where name = %s", [name])  # safe: sql-injection (constant)
        rows = cursor.fetchall()
    return JsonResponse({"rows": rows})


def annotated(request: HttpRequest) -> HttpResponse:
    order = Order.objects.annotate(total=RawSQL("select " + request.GET["column"], ()))  # want: sql-injection
    named = Order.objects.filter(name=request.GET["name"])
    return JsonResponse({"found": order.count() + named.count()})
