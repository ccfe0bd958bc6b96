from shop.forms import OrderForm
from shop.models import Order


def create(request):
    Order.objects.create(**request.POST.dict())  # want: mass-assignment


def create_well(request):
    form = OrderForm(request.POST)
    if form.is_valid():
        Order.objects.create(**form.cleaned_data)
