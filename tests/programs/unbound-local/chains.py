"""Rates that hang on a kind."""


def rate(kind):
    if kind == "day":
        price = 3
    elif kind == "week":
        price = 15
    return price  # want: unbound-local


def label(kind):
    match kind:
        case "day" | "night":
            text = "short"
        case "week":
            text = "long"
    return text  # want: unbound-local


def all_kinds(kind):  # safe: unbound-local (bound on every way)
    if kind == "day":
        price = 3
    elif kind == "week":
        price = 15
    else:
        raise ValueError(kind)
    match kind:
        case "day":
            text = "short"
        case _:
            text = "long"
    return price, text


def asked_again(kind):  # safe: unbound-local (bound on every way)
    if kind == "day":
        price = 3
    elif kind == "week":
        price = 15
    if kind in ("day", "week"):
        return price
    return 0


def known(kind):  # safe: unbound-local (bound on every way)
    price = 1
    if kind == "day":
        price = 3
    elif kind == "week":
        price = 15
    return price


def process(router, log):
    try:
        router.begin()
        addresses = router.addresses
        router.configure()
        statuses = router.statuses()
    except (router.SetupError, router.ApplyError) as error:
        log.error(error)
        statuses = router.failed()
    router.update(addresses, statuses)  # want: unbound-local
