"""Orders as XML documents."""

from xml.sax.saxutils import escape, quoteattr

from flask import Flask, request

app = Flask(__name__)


@app.post("/order")
def order(send):
    send(f"<order><item>{request.form['item']}</item></order>")  # want: xml-by-hand
    return "sent"


@app.post("/escaped")
def escaped(send):
    item = escape(request.form["item"])
    send(f"<order><item>{item}</item></order>")  # safe: xml-by-hand (escaped)
    return "sent"


def message(name, text):
    return "<?xml version='1.0'?><note to='%s'><text>%s</text></note>" % (name, text)  # want: xml-by-hand


def attribute(name):
    return "<note to={}></note>".format(quoteattr(name))  # safe: xml-by-hand (escaped)


def counted(rows):
    return f"<count><rows>{len(rows)}</rows></count>"  # safe: xml-by-hand (constant or a number)


def stamped():
    day = stamp()
    return "<stamp>" + day + "</stamp>"  # undecided: xml-by-hand (what is put into the document is made here)


def page(name):
    return f"<p>{name}</p>"


class Shape:
    def __repr__(self):
        return f"<Shape {self.name}>"


def opened(name):
    return f"<order name='{name}'>"


def asked(question):
    return f"<question>{question}</question>"  # undecided: xml-by-hand (what callers hand over)
