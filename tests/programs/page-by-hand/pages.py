# review: threat-model=library
"""Pages that a library writes."""

from html import escape

TITLE = "Moved"
PAGE = """
<html>
  <body><form action="%(target)s"><input name="session" value="%(session)s"></form></body>
</html>
"""


def moved(address: bytes) -> bytes:
    return b"<html><body><a href='%(to)s'>moved</a></body></html>" % {b"to": address}  # want: page-by-hand


def moved_safely(address: bytes) -> bytes:
    to = escape(address.decode("utf-8")).encode("utf-8")
    return b"<html><body><a href='%(to)s'>moved</a></body></html>" % {b"to": to}  # safe: page-by-hand (neutralised for this use)


def form(session: str, target: str) -> str:  # step: 1
    return PAGE % {"session": session, "target": escape(target)}  # want: page-by-hand  step: 2


def titled(text: str, size: int) -> str:
    first = f"<!DOCTYPE html><title>{text}</title>"  # want: page-by-hand
    second = "<body><p>{}</p></body>".format(text)  # want: page-by-hand
    third = "<body><p>%s</p></body>" % escape(text)  # safe: page-by-hand (neutralised for this use)
    return first + second + third + "<body>%d %s</body>" % (size, TITLE)


def piece(text: str) -> str:
    return "<em>%s</em>" % text


def own() -> str:
    return "<html>%s</html>" % clock()  # safe: page-by-hand (no attacker-controlled data reaches it)


def clock() -> str:
    with open("/proc/uptime") as uptime:
        return uptime.read()
