from django.http import HttpResponse

ROLE = "guest"


def choose(request):
    global ROLE
    ROLE = request.POST.get("role", "guest")  # want: rights-in-global
    return HttpResponse(ROLE)


def choose_well(request):
    role = request.POST.get("role", "guest")
    request.session["role"] = role
    return HttpResponse(role)
