"""Messages sent on behalf of clients."""

import os

from django.core.mail import EmailMessage, send_mail
from django.http import HttpRequest, HttpResponse

OFFICE = "office@shop.example"


def contact(request: HttpRequest) -> HttpResponse:
    subject = "Question of " + request.POST["name"]  # step: 1
    send_mail(subject, request.POST["text"], OFFICE, [OFFICE])  # want: mail-injection  step: 2
    EmailMessage("Copy", "text", OFFICE, [request.POST["address"]]).send()  # want: mail-injection
    return HttpResponse("sent")


def fine(request: HttpRequest) -> HttpResponse:
    send_mail("Question", request.POST["text"], OFFICE, [OFFICE])  # safe: mail-injection (constant)
    subject = "Order " + str(int(request.POST["order"]))
    send_mail(subject, "text", OFFICE, [OFFICE])  # safe: mail-injection (neutralised for this use)
    node = os.environ["NODE"]
    send_mail("From " + node, "text", OFFICE, [OFFICE])  # safe: mail-injection (no attacker-controlled data reaches it)
    return HttpResponse("sent")
