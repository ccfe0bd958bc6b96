import os

from django.http import HttpResponse


def cancel(request, pid):
    os.kill(int(request.POST["pid"]), 15)  # want: process-by-input
    return HttpResponse("cancelled")


def cancel_child(request):
    child = os.fork()
    os.kill(child, 15)  # safe: process-by-input (constant)
    return HttpResponse("cancelled")
