"""Filters and tags of a shop's pages."""

from django import template
from django.utils.html import escape
from django.utils.safestring import mark_safe

register = template.Library()


@register.filter
def bold(text):
    return mark_safe("<b>" + text + "</b>")  # want: cross-site-scripting


@register.filter(name="em")
def emphasised(text):
    return mark_safe("<em>" + escape(text) + "</em>")  # safe: cross-site-scripting (neutralised for this use)


@register.simple_tag(takes_context=True)
def shown(context, text):
    return mark_safe("<i>%s</i>" % text)  # want: cross-site-scripting


@register.filter
def trimmed(text):
    return text.strip()
