"""Texts that are returned."""


def greeting(name):
    return "hello {name}"  # want: unfilled-placeholder


def greeting_filled(name):
    return f"hello {name}"


def greeting_for(person):
    return "hello {name}"


def route(name):
    return "/users/{name}"
