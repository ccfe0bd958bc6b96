"""Names that are bound on some ways."""

import sys


def after_handler(service, log):
    try:
        accounts = service.accounts()
    except Exception:
        log.exception("no accounts")
    for account in accounts:  # want: unbound-local
        account.close()


def in_handler(service, log):
    try:
        account = service.open()
        account.fill()
    except Exception:
        account.close()  # want: unbound-local
        raise


def in_finally(path):
    try:
        file = open(path)
        return file.read()
    finally:
        file.close()  # want: unbound-local


def specific(service, log):
    try:
        service.check()
        account = service.open()
        account.fill()
    except KeyError:
        account.close()  # miss: unbound-local (what `check` may raise is not known)


def one_branch(service, wanted):
    if service.is_open:
        account = service.account(wanted)
    service.tell(account)  # want: unbound-local


def other_condition(service, log):
    try:
        accounts = service.accounts()
    except Exception:
        log.exception("no accounts")
    if service.is_verbose:
        log.debug("%s", accounts)  # want: unbound-local


def looped(services, log):
    for service in services:
        try:
            account = service.open()
        except OSError:
            log.warning("no account")
        account.close()  # want: unbound-local


def leaves(service, log):  # safe: unbound-local (bound on every way)
    try:
        account = service.open()
    except OSError:
        log.warning("no account")
        return None
    except KeyError:
        sys.exit(2)
    return account.name


def behind(service, log):  # safe: unbound-local (bound on every way)
    try:
        account = service.open()
        account.fill()
    except KeyError:
        log.warning("not filled")
        account.close()


def bound_in_handler(service):  # safe: unbound-local (bound on every way)
    try:
        account = service.open()
    except OSError:
        account = None
    return account


def told_by_flag(service):  # safe: unbound-local (bound on every way)
    failed = False
    try:
        account = service.open()
    except OSError:
        failed = True
    if not failed:
        account.fill()
    if failed:
        return None
    return account


def same_condition(service, wanted):  # safe: unbound-local (bound on every way)
    if wanted:
        account = service.account(wanted)
    service.wait()
    if wanted and service.is_open:
        account.fill()
    if not wanted:
        return None
    return account


def chain(kind):
    if kind == "a":
        size = 1
    elif kind == "b":
        size = 2
    return size  # want: unbound-local


def first_of_loop(rows):  # safe: unbound-local (bound on every way)
    for number, row in enumerate(rows):
        if number == 0:
            head = row
        print(head, row)


def shadowed(service):  # safe: unbound-local (bound on every way)
    if service.is_open:
        accounts = [account for account in service.all()]
    else:
        accounts = []
    return [account.name for account in accounts]


def quiet(service):  # safe: unbound-local (bound on every way)
    try:
        count = 0
        count = service.count()
    except Exception:
        print("no count")
    return count


def matched(command):  # safe: unbound-local (bound on every way)
    match command:
        case ["close", name]:
            done = name
        case _:
            done = ""
    with open(done) as file:
        text = file.read()
    while True:
        if text:
            size = len(text)
            break
    return size, lambda: size


def in_transaction(service, errors):
    try:
        with service.transaction():
            account = service.open()
            account.save()
    except errors.Duplicate:  # what `save` raises
        account.forget()


def caught_before_finally(service):
    try:
        state = service.start()
    except Exception:
        state = "failed"
        raise
    finally:
        service.tell(state)


def bound_before(service, kind):
    if kind == "a":
        account = service.first()
    if kind == "b":
        account = service.second()
    return account.name  # miss: unbound-local (other statements bind it, too)


def always_matched(command):
    match command:
        case ["close", name]:
            done = name
        case _:
            done = ""
    return done


def refused(parser, service, log):
    try:
        account = service.open()
    except OSError:
        parser.error("no account")
    try:
        other = service.other()
    except OSError:
        log.error("no other account")
    return account, other  # want: unbound-local


def same_condition_inside(service, settings):
    try:
        if settings.tables is None:
            old = service.tables
            service.tables = []
        service.run()
    finally:
        if settings.tables is None:
            service.tables = old


def left_by_break(service, names):
    for name in names:
        try:
            account = service.open(name)
        except KeyError:
            continue
        else:
            break
    return account


def told_twice(table, options):  # safe: unbound-local (bound on every way)
    if options.diff:
        diff = {"before": table.rows}
    table.clear()
    if options.diff:
        diff["after"] = table.rows
    else:
        diff = {}
    return diff


def bound_twice_alike(table, options):
    if options.diff:
        diff = {"before": table.rows}
    if options.diff:
        diff = {"after": table.rows}
    return diff  # miss: unbound-local (other statements bind it, too)


def kept_arguments(sys, run):  # safe: unbound-local (bound on every way)
    try:
        kept = sys.argv
        run()
    finally:
        sys.argv = kept


def places(text):  # safe: unbound-local (bound on every way)
    try:
        count = int(text)
        assert count >= 0
    except AssertionError:
        raise ValueError(f"{count} is negative") from None
    return count


def tried(backend, tests, call):  # safe: unbound-local (bound on every way)
    try:
        result = backend.run(call)
    except NotImplementedError:
        tests.xfail(call)
    return result


def told_by_status(host, log):  # safe: unbound-local (bound on every way)
    status = -1
    if host:
        status, out = host.run()
    if status == 0:
        for line in out:
            log.info(line)


def plain_beginnings(self, cluster):  # safe: unbound-local (bound on every way)
    try:
        first, second = [None] * 2
        here = self.session is None
        first = cluster.open()
        second = first.reader()
    finally:
        if here and second:
            first.close()


def compared(old, new, key):  # safe: unbound-local (bound on every way)
    try:
        found = getattr(new, key)
        if (old == found) is True:
            return None
    except ValueError:
        pass
    return found
