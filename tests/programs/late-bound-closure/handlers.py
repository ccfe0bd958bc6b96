"""Handlers and checks made in loops."""

import threading
from functools import partial


def checks(roles):
    return [lambda user: user.role == role for role in roles]  # want: late-bound-closure


def checks_by_name(roles):
    return {role.name: lambda user: user.role is role for role in roles}  # want: late-bound-closure


def checks_bound(roles):
    return [lambda user, role=role: user.role == role for role in roles]


def first(roles, users):
    return [next(filter(lambda user: user.role == role, users)) for role in roles]


def ordered(groups, rank):
    for group in groups:
        group.sort(key=lambda each: rank[group.name][each])


def register(table, names):
    for name in names:
        table[name] = lambda request: request.get(name)  # want: late-bound-closure


def register_bound(table, names):
    for name in names:
        table[name] = partial(dict.get, name)


def register_plain(table, names):
    for name in names:
        table[name] = lambda request: request.get("name")  # safe: late-bound-closure (reads nothing that the loop changes)


def collect(names):
    handlers = []
    for name in names:

        def handler(request):  # want: late-bound-closure
            return request.get(name)

        handlers.append(handler)
    return handlers


def collect_called(names, request):
    answers = []
    for name in names:

        def handler():
            return request.get(name)

        answers.append(handler())
    return answers


def start(hosts, ping):
    for host in hosts:
        threading.Thread(target=lambda: ping(host), daemon=True).start()  # want: late-bound-closure


def routes(app, pages):
    for page in pages:

        @app.route("/" + page.name)
        def show():  # want: late-bound-closure
            return page.text


def one(table, names):
    for name in names:
        table["name"] = lambda request: request.get(name)
        break


def made(table, names):
    def bound(name):
        return lambda request: request.get(name)

    for name in names:
        table[name] = bound(name)
