"""The same with ldap3, in a Django view."""

from django.http import HttpRequest, HttpResponse
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars


def login(request: HttpRequest) -> HttpResponse:
    name = request.POST["name"]
    with Connection(Server("ldap.example")) as connection:
        connection.search("dc=example", "(cn=" + name + ")")  # want: ldap-injection
        connection.search("dc=example", "(cn=" + escape_filter_chars(name) + ")")  # safe: ldap-injection
    return HttpResponse("done")
