# review: threat-model=library
"""Addresses whose text is encoded."""

import functools
import html

from yarl import URL

escape = functools.partial(html.escape, quote=True)


def quoted(path):
    return URL.build(path=path, encoded=False).raw_path


def page(name, path):
    return f'<html><body><a href="{quoted(path)}">{escape(name)}</a></body></html>'  # safe: page-by-hand


def page_as_it_came(name, path):
    return f'<html><body><a href="{path}">{escape(name)}</a></body></html>'  # want: page-by-hand
