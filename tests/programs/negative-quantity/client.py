"""A client library: what it calls a request is one that it sends itself."""


def sign(request, account):
    amount = int(request.params["amount"])
    account.balance -= amount
    return request
