import re

from .texts import tobytes

VISIBLE = "[\x21-\x7e]"
CONTENT = VISIBLE + "([ \t\x21-\x7e]+" + VISIBLE + "){,1}"
VALUE = "(" + CONTENT + "){0,}"

HEADER = re.compile(tobytes("^" + VALUE + "$"))  # want: catastrophic-regex
NAME = re.compile(tobytes("^" + VISIBLE + "+$"))  # safe: catastrophic-regex (linear)
