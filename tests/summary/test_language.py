"""One small program a construct of Python 3.11 to 3.14: whether what was asked from outside reaches `run`.

Below a line ``## name: flows`` or ``## name: stays`` stands a program with one call of `run`, or with several whose
outcomes must then all be the stated one.
"""

import ast
from typing import Final

import engine
import pytest

from colonnade.summary import dispatch

PROGRAMS: Final = '''
## name: flows
x = ask()
run(x)
## rebound name: stays
x = ask()
x = "a"
run(x)
## chained assignment: flows
x = y = ask()
run(x)
## annotated assignment: flows
x: str = ask()
run(x)
## augmented text: flows
x = "a"
x += ask()
run(x)
## augmented list: flows
x = ["a"]
x += [ask()]
run(x[1])
## tuple target takes the right part: stays
x, y = ask(), "a"
run(y)
## tuple target: flows
(x, [y, z]) = "a", ["b", ask()]
run(z)
## star target: flows
x, *y = "a", "b", ask()
run(y[1])
## counter that may be None: flows
n = ask() and None
try:
    n = 0
    run(ask())
except ValueError:
    n += 1
## deleted name: stays
x = ask()
del x
run("a")
## binary operator: flows
run("a" + ask())
## percent: flows
run("a %s" % ask())
## percent to a number: stays
run("a %d" % ask())
## percent by key: stays
run("%(a)s" % {"a": "x", "b": ask()})
## unary operator: stays
run(not ask())
## boolean operator: flows
run(plain() and ask())
## or with a default: flows
run(ask() or "a")
## comparison gives no text: stays
run(ask() == "a")
## chained comparison narrows: stays
x = ask()
if "a" == x == plain():
    run("a")
## conditional expression: flows
run("a" if plain() else ask())
## conditional expression decided: stays
run("a" if True else ask())
## lambda: flows
f = lambda x: "a" + x
run(f(ask()))
## lambda that ignores: stays
f = lambda x: "a"
run(f(ask()))
## walrus: flows
if (x := ask()):
    run(x)
## list display: flows
x = ["a", ask()]
run(x[1])
## list display at another index: stays
x = ["a", ask()]
run(x[0])
## star in a display: flows
x = ["a", *[ask()]]
run(x[1])
## set display: flows
for x in {"a", ask()}:
    run(x)
## dict display: flows
x = {"a": ask(), "b": "c"}
run(x["a"])
## dict display under another key: stays
x = {"a": ask(), "b": "c"}
run(x["b"])
## dict unpacked in a display: flows
x = {"b": "c", **{"a": ask()}}
run(x["a"])
## list comprehension: flows
run([x for x in [ask()]][0])
## set comprehension: flows
for y in {x for x in [ask()]}:
    run(y)
## dict comprehension: flows
run({k: v for k, v in {"a": ask()}.items()}["a"])
## generator expression: flows
run(",".join(x for x in [ask()]))
## comprehension over two: flows
run([y for x in [[ask()]] for y in x][0])
## comprehension with a filter: stays
run([x for x in [ask()] if x in ("a", "b")][0])
## comprehension has its own names: stays
x = "a"
[x for x in [ask()]]
run(x)
## subscript: flows
run(ask()[0])
## slice: flows
run(ask()[1:])
## slice of a list: flows
run(["a", ask()][0:2][1])
## attribute: flows
run(Box().body)
## attribute of an object: flows
class Thing: ...
x = Thing()
x.a = ask()
run(x.a)
## other attribute of an object: stays
class Thing: ...
x = Thing()
x.a = ask()
x.b = "b"
run(x.b)
## f-string: flows
run(f"a {ask()}")
## f-string with a conversion: flows
run(f"a {ask()!r}")
## f-string with a number's specification: stays
run(f"a {ask():d}")
## f-string with a width: flows
run(f"a {ask():>10}")
## f-string nested in its own quotes: flows
run(f"a {ask("x")}")
## f-string with a backslash: flows
run(f"{'\\n'.join([ask()])}")
## t-string: flows
run(t"a {ask()}")
## t-string of constants: stays
run(t"a {1}")
## call by keyword: flows
run(text=ask())
## call with a star: flows
run(*[ask()])
## call with two stars: flows
run(**{"text": ask()})
## sanitizer: stays
run(clean(ask()))
## number conversion: stays
run(int(ask()))
## text of a number: stays
run(str(int(ask())))
## len: stays
run(len(ask()))
## await: flows
async def f():
    run(await fetch())
## async for: flows
async def f():
    async for x in stream():
        run(x)
## async comprehension: flows
async def f():
    run([x async for x in stream()][0])
## async with: flows
async def f():
    async with Box() as x:
        run(x.body)
## with: flows
with Box() as x:
    run(x.body)
## with of several items: flows
with Box() as x, Box() as y:
    run(y.body)
## with in parentheses: flows
with (Box() as x, Box() as y,):
    run(x.body)
## if: flows
x = "a"
if plain():
    x = ask()
run(x)
## else of an if: flows
if plain():
    x = "a"
elif ask():
    x = "b"
else:
    x = ask()
run(x)
## if that is never taken: stays
x = "a"
if 1 > 2:
    x = ask()
run(x)
## equal to a constant: stays
x = ask()
if x == "a":
    run(x)
## one of some constants: stays
x = ask()
if x not in ("a", "b"):
    raise ValueError
run(x)
## early return: stays
def f(x=ask()):
    if not x.isdigit():
        return
    run(x)
## while: flows
x = ""
while plain():
    x += ask()
run(x)
## else of a while: flows
while plain():
    pass
else:
    run(ask())
## break: flows
x = "a"
while True:
    x = ask()
    break
run(x)
## continue: flows
x = "a"
for y in "ab":
    if plain():
        x = ask()
        continue
    x = "b"
run(x)
## nothing after an endless loop: stays
while True:
    pass
run(ask())
run("a")
## for: flows
for x in lines():
    run(x)
## else of a for: flows
for x in [ask()]:
    pass
else:
    run(x)
## for over a dict: flows
for x in {"a": ask()}.values():
    run(x)
## for over enumerate: flows
for i, x in enumerate([ask()]):
    run(x)
## for over zip: flows
for x, y in zip("ab", [ask()]):
    run(y)
## loop carried: flows
x = y = z = "a"
for _ in "abc":
    run(z)
    z = y
    y = x
    x = ask()
## try: flows
x = "a"
try:
    x = ask()
except ValueError:
    pass
run(x)
## except: flows
x = "a"
try:
    x = ask()
    plain()
    x = "b"
except ValueError:
    run(x)
## else of a try: flows
try:
    x = ask()
except ValueError:
    x = "a"
else:
    run(x)
## finally: flows
try:
    x = ask()
finally:
    run(x)
## only a failed try: flows
done = False
try:
    x = ask()
    plain()
    done = True
finally:
    if not done:
        run(ask())
## return in try and finally: flows
def f():
    try:
        return ask()
    finally:
        plain()
run(f())
## return in a handler: flows
def f():
    try:
        return "a"
    except ValueError:
        return ask()
run(f())
## return in else of a try: flows
def f():
    try:
        plain()
    except ValueError:
        return "a"
    else:
        return ask()
run(f())
## return in finally: flows
def f():
    try:
        return "a"
    finally:
        return ask()
run(f())
## several exceptions without parentheses: flows
try:
    plain()
except ValueError, TypeError:
    run(ask())
## except star: flows
try:
    x = ask()
except* ValueError:
    x = "a"
run(x)
## raise ends the path: stays
def f():
    raise ValueError
    run(ask())
run("a")
## assert: stays
x = ask()
assert x in ("a", "b")
run(x)
## match a value: stays
match ask():
    case "a" as x:
        run(x)
## match a capture: flows
match ask():
    case x:
        run(x)
## match a sequence: flows
match ["a", ask()]:
    case [x, y]:
        run(y)
## match a star: flows
match ["a", ask()]:
    case [x, *y]:
        run(y[0])
## match a mapping: flows
match {"a": ask()}:
    case {"a": x}:
        run(x)
## match the rest of a mapping: flows
match {"a": ask()}:
    case {**x}:
        run(x["a"])
## match a class: flows
match ask():
    case str() as x:
        run(x)
## match a class by position: flows
match ask():
    case str(x):
        run(x)
## match a number: stays
match ask():
    case int(x):
        run(x)
## match alternatives: stays
x = ask()
match x:
    case "a" | "b":
        run(x)
## match with a guard: flows
match ask():
    case x if plain():
        run(x)
## match otherwise: flows
x = ask()
match x:
    case "a":
        pass
    case None:
        pass
    case _:
        run(x)
## function: flows
def f(x):
    return "a" + x
run(f(ask()))
## function that ignores: stays
def f(x):
    return "a"
run(f(ask()))
## function with another argument: stays
def f(x, y):
    return x
run(f("a", ask()))
## positional-only and keyword-only: flows
def f(a, /, b, *, c):
    return c
run(f("a", "b", c=ask()))
## star parameters: flows
def f(*args, **kwargs):
    return args[0] + kwargs["k"]
run(f("a", k=ask()))
## default: flows
def f(x=ask()):
    run(x)
## nested function: flows
def f(x):
    def g():
        run(x)
    g()
f(ask())
## closure that is given back: flows
def f(x):
    def g():
        return x
    return g
run(f(ask())())
## nonlocal: flows
def f():
    x = "a"
    def g():
        nonlocal x
        x = ask()
    def h():
        run(x)
    g()
    h()
## global: flows
x = "a"
def f():
    global x
    x = ask()
def g():
    run(x)
## decorator: flows
def around(function):
    def inner(*args):
        return function(*args)
    return inner
@around
def f(x):
    run(x)
f(ask())
## decorator of a library: flows
from functools import cache
@cache
def f(x):
    return x
run(f(ask()))
## generator: flows
def f():
    yield "a"
    yield ask()
for x in f():
    run(x)
## yield from: flows
def f():
    yield from [ask()]
for x in f():
    run(x)
## class: flows
class A:
    def __init__(self, x):
        self.x = x
    def go(self):
        run(self.x)
A(ask()).go()
## class attribute: flows
class A:
    x = ask()
run(A.x)
## class body: flows
class A:
    x = ask()
    run(x)
## method result: flows
class A:
    def get(self):
        return ask()
run(A().get())
## inherited method: flows
class A:
    def get(self):
        return ask()
class B(A): ...
run(B().get())
## overridden method: stays
class A:
    def get(self):
        return ask()
class B(A):
    def get(self):
        return "a"
run(B().get())
## super: flows
class A:
    def go(self, x):
        run(x)
class B(A):
    def go(self, x):
        super().go(x)
B().go(ask())
## property: flows
class A:
    @property
    def x(self):
        return ask()
run(A().x)
## classmethod: flows
class A:
    @classmethod
    def go(cls, x):
        run(x)
A.go(ask())
## staticmethod: flows
class A:
    @staticmethod
    def go(x):
        run(x)
A.go(ask())
## dataclass: flows
from dataclasses import dataclass
@dataclass
class A:
    x: str
run(A(ask()).x)
## named tuple: flows
from typing import NamedTuple
class A(NamedTuple):
    x: str
run(A(ask()).x)
## callable object: flows
class A:
    def __call__(self, x):
        run(x)
A()(ask())
## type parameters of a function: flows
def f[T](x: T) -> T:
    return x
run(f(ask()))
## type parameters of a class: flows
class A[T = str]:
    def get(self, x: T) -> T:
        return x
run(A().get(ask()))
## type alias: flows
type Text = str
x: Text = ask()
run(x)
## import: flows
import lab, lab as other
other.run(lab.ask())
## import inside a function: flows
def f():
    from lab import ask as question
    run(question())
## list append: flows
x = []
x.append(ask())
run(x[0])
## list filled in a loop: flows
x = []
for _ in "ab":
    x.append(ask())
if x:
    run(x[0])
## list extend: flows
x = []
x.extend([ask()])
run(x[0])
## list insert: flows
x = ["a"]
x.insert(0, ask())
run(x[0])
## list pop: flows
x = [ask()]
run(x.pop())
## list sort: flows
x = ["b", ask()]
x.sort()
run(x[0])
## list cleared: stays
x = [ask()]
x.clear()
x.append("a")
run(x[0])
## dict get: flows
x = {"a": ask()}
run(x.get("a"))
## dict setdefault: flows
x = {}
run(x.setdefault("a", ask()))
## dict update: flows
x = {}
x.update(a=ask())
run(x["a"])
## dict pop: flows
x = {"a": ask()}
run(x.pop("a"))
## dict keys: stays
x = {"a": ask()}
for k in x.keys():
    run(k)
## dict items: flows
x = {"a": ask()}
for k, v in x.items():
    run(v)
## dict merged: flows
x = {"b": "c"} | {"a": ask()}
run(x["a"])
## dict under a key from outside: flows
x = {}
x[ask()] = "a"
for k in x:
    run(k)
## set add: flows
x = set()
x.add(ask())
for y in x:
    run(y)
## join: flows
run(", ".join(["a", ask()]))
## format: flows
run("{} {x}".format("a", x=ask()))
## format of another: stays
run("{x}".format(x="a", y=ask()))
## text methods: flows
run(ask().strip().lower().replace("a", "b"))
## split: flows
run(ask().split(",")[0])
## partial: flows
from functools import partial
f = partial(run, ask())
f()
## map: flows
run(list(map(str.upper, [ask()]))[0])
## map of a function: flows
list(map(run, [ask()]))
## filter: flows
for x in filter(None, [ask()]):
    run(x)
## sorted by key: flows
for x in sorted([ask()], key=lambda x: x.lower()):
    run(x)
## reversed: flows
for x in reversed(["a", ask()]):
    run(x)
## next and iter: flows
run(next(iter([ask()])))
## getattr: flows
run(getattr(Box(), "body"))
## setattr: flows
class A: ...
x = A()
setattr(x, "a", ask())
run(x.a)
## function in a dict: flows
table = {"a": run}
table["a"](ask())
## function as an argument: flows
def f(call, x):
    call(x)
f(run, ask())
## method as a value: flows
class A:
    def go(self, x):
        run(x)
go = A().go
go(ask())
## callback: flows
def work(x):
    run(x)
later(work, ask())
## stored in an object: flows
x = Box()
x.put(ask())
run(x.get())
## guard of a library: stays
x = ask()
if is_good(x):
    run(x)
## guard of a library negated: flows
x = ask()
if not is_good(x):
    run(x)
## ellipsis and docstring: stays
"""Text."""
...
run("a")
## conditional import: flows
try:
    from lab import ask as source
except ImportError:
    source = None
run(source())
## exec of a name: flows
def f(q):
    r = q
    return r
run(f(f(f(ask()))))
'''

HEAD: Final = (
    "from lab import Box, ask, clean, fetch, is_good, later, lines, plain, run, stream\n"  # one line: all that is used
)
ROWS: Final = [(head, body) for head, _, body in (each.partition("\n") for each in PROGRAMS.split("\n## ")[1:])]
#: What is not so yet, with the reason; the row states what is right.
KNOWN: Final[dict[str, str]] = {}


@pytest.mark.parametrize(("head", "body"), ROWS, ids=[head for head, _ in ROWS])
def test_a_construct(head: str, body: str, request: pytest.FixtureRequest) -> None:
    name, _, expected = head.rpartition(": ")
    if name in KNOWN:
        request.applymarker(pytest.mark.xfail(strict=True, reason=KNOWN[name]))
    outcomes = engine.review(HEAD + body)
    found = {each.status == "weak" for each in outcomes}
    if not outcomes:
        assert expected == "stays", "no sink was reached"
    else:
        assert found == {expected == "flows"}, engine.statuses(outcomes)


def test_every_class_of_nodes_has_a_program() -> None:
    from colonnade.source import read_bytes

    seen: set[type[ast.AST]] = set()
    for _, body in ROWS:
        tree = read_bytes("m.py", body.encode()).tree
        assert tree is not None
        seen |= {type(node) for node in ast.walk(tree)}
    wanted = {*dispatch.EXPRESSIONS, *dispatch.STATEMENTS}
    assert {each.__name__ for each in wanted - seen} == set()
