from clients import session


def orders(url):
    return session().get(url, timeout=5, verify=False)  # want: certificate-validation-off


def orders_checked(url):
    return session().get(url, timeout=5)  # safe: certificate-validation-off (argument is safe)
