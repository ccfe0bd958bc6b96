"""Tags that are put together."""

from html import escape


def urlize(text, target=None):
    words = escape(text).split()
    if target is not None:
        attribute = ' target="%s"' % target  # want: attribute-by-hand
    else:
        attribute = ""
    return " ".join(f'<a href="{word}"{attribute}>{word}</a>' for word in words)  # safe: attribute-by-hand (what enters the attribute is escaped)


def link(address, text, title):
    title = escape(title)
    return f'<a href="{address}" title="{title}">{escape(text)}</a>'  # want: attribute-by-hand


def image(source, text):
    return '<img src="{}" alt="{}">'.format(escape(source), escape(text))  # safe: attribute-by-hand


def unescaped(source):
    return '<img src="%s">' % source


def cell(width: int, text):
    return '<td width="%s">%s</td>' % (width, escape(text))
