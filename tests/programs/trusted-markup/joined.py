"""Parts that are joined."""

from django.utils.html import escape
from django.utils.safestring import mark_safe


def lines(header):
    return mark_safe("<br>".join(header.split(",")))  # want: trusted-markup


def lines_well(header):
    return mark_safe("<br>".join(escape(header).split(",")))  # safe: trusted-markup (parts are escaped)
