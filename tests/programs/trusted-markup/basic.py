from django.utils.safestring import mark_safe
from markupsafe import Markup, escape


def joined(name):
    return Markup("<b>" + name + "</b>")  # want: trusted-markup


def formatted(name):
    return mark_safe(f"<b>{name}</b>")  # want: trusted-markup


def line():
    return Markup("<br>")  # safe: trusted-markup (constant)


def escaped(name):
    return Markup(f"<b>{escape(name)}</b>")  # safe: trusted-markup (parts are escaped)


def passed(text):
    return Markup(text)  # undecided: trusted-markup (text comes from elsewhere)
