"""Texts of mails."""

from jinja2 import Environment

environment = Environment(autoescape=True)


def fill(text):
    return environment.from_string(text).render(shop="Shop")  # want: template-injection  step: 3


def fill_fixed(name):
    return environment.from_string("Dear {{ name }}").render(name=name)  # safe: template-injection (constant)
