from hashlib import sha256

from shop.models import Customer


def signup(request):
    name, typed = request.POST["name"], request.POST["pass"]
    customer = Customer.objects.create(name=name, password=typed)  # want: plain-text-password
    return customer


def signup_well(request):
    typed = request.POST["pass"]
    typed = sha256(typed.encode()).hexdigest()
    return Customer.objects.create(name=request.POST["name"], password=typed)
