import re

from flask import Flask, request

app = Flask(__name__)

WORDS = re.compile(r"^(\w+\s?)*$")  # want: catastrophic-regex
LIST = re.compile("(?:[a-z]+|[a-z0-9]+)*;")  # want: catastrophic-regex
SHOUTED = re.compile(r"(?:[a-z]\d|[A-Z]\d)*;")  # safe: catastrophic-regex (linear)
WHISPERED = re.compile(r"(?:[a-z]\d|[A-Z]\d)*;", re.IGNORECASE)  # want: catastrophic-regex
TABBED = re.compile(r"\s*\t+\s*(\S)")  # want: catastrophic-regex
CALL = re.compile(r"(.+?)\((.*)\)")  # want: catastrophic-regex
SPACED = re.compile(  # want: catastrophic-regex
    r"""
    ( [a-z]+     # a word
      [ ]?       # and perhaps a blank
    )* !
    """,
    re.VERBOSE,
)
HEX = re.compile("[0-9a-f]{32}")  # safe: catastrophic-regex (no unbounded repetition)
NUMBER = re.compile(r"\d+(?:,\d+)*")  # safe: catastrophic-regex (linear)
OWNED = re.compile(r"(?>\w+\s?)*$")  # undecided: catastrophic-regex (ambiguous repetition not shown to be slow)
TWICE = re.compile(r"(['\"])(.*)\1")  # undecided: catastrophic-regex (pattern refers back to a group)
REST = re.compile(r"\s*(.*)")  # safe: catastrophic-regex (linear)
HEADER = re.compile(rb"(?:[ \t]*[!-~]+[ \t]*)*\r\n")  # want: catastrophic-regex
TRAILING = re.compile(r"\s+$")  # undecided: catastrophic-regex (a search in a long text may take quadratic time)


def strip(text):
    return TRAILING.sub("", text)


@app.route("/tidy")
def tidy():
    text = request.args["text"]
    return re.sub(r"\s+$", "", text)  # want: catastrophic-regex


@app.route("/check")
def check():
    if re.match(r"(a|b|ab)*c", request.args["text"]):  # want: catastrophic-regex
        return "yes"
    if re.fullmatch(r"[a-z]+", request.args["text"]):  # safe: catastrophic-regex (linear)
        return "word"
    return "no"


def find(word, text):
    return re.search(f"({word}+)+$", text)  # undecided: catastrophic-regex (pattern is not constant)


def find_as(text, flags):
    return re.search("(a|A)*$", text, flags)  # undecided: catastrophic-regex (flags are not constant)


COMMENT = re.compile(r"<!--.*?-->")  # want: catastrophic-regex


def without_comments(text):
    return COMMENT.sub("", text)


def without_blanks(text):
    return re.sub(r"\s+$", "", text)  # undecided: catastrophic-regex (a search in a long text)
