"""Parts of pages."""

from html import escape


class Page:
    def __init__(self, title):
        self.title = title  # step: 2

    def render(self):
        return "<h1>" + self.title + "</h1>"  # step: 3


def heading(title):
    return "<h1>" + escape(title) + "</h1>"


def plain(number):
    return f"<p>{number}</p>"
