"""Templates as trees: the place of each hole in the page, expressions, blocks, and hostile input."""

import ast
import random

import pytest

from colonnade.source.template import PSEUDO, is_kept_as_template, module_name, reference, tree_of
from colonnade.source.template.piece import Lines, pieces


def holes(text: str) -> list[str]:
    """The calls that the page makes of its holes, in order, as source."""
    tree = tree_of("templates/x.html", text)
    render = next(n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name == "render")
    calls = [n.value for n in ast.walk(render) if isinstance(n, ast.Expr)]
    return [ast.unparse(call).replace(f"{PSEUDO}.", "") for call in calls]


@pytest.mark.parametrize(
    ("page", "place"),
    [
        ("<p>{{ x }}</p>", "text(autoescape(x))"),
        ("<textarea>{{ x }}</textarea>", "text(autoescape(x))"),
        ("<!-- <a href= -->{{ x }}", "text(autoescape(x))"),
        ('<p title="{{ x }}">', "attribute(autoescape(x))"),
        ("<p title='a {{ x }}'>", "attribute(autoescape(x))"),
        ("<p title={{ x }}>", "unquoted(x)"),
        ("<p title=a{{ x }}>", "unquoted(x)"),
        ("<p {{ x }}>", "unquoted(x)"),
        ('<a href="{{ x }}">', "link(x)"),
        ('<a href="/f?q={{ x }}">', "attribute(autoescape(x))"),
        ('<img src="{{ x }}">', "attribute(autoescape(x))"),
        ('<iframe src="{{ x }}">', "link(x)"),
        ('<link rel="icon" href="{{ x }}">', "attribute(autoescape(x))"),
        ('<p onclick="f({{ x }})">', "script(x)"),
        ('<p style="color: {{ x }}">', "style(x)"),
        ("<style>p { color: {{ x }} }</style>", "style(x)"),
        ("<script>f({{ x }})</script>", "script(x)"),
        ("<script>f('{{ x }}')</script>", "quoted(autoescape(x))"),
        ("<script>f('it\\'s {{ x }}')</script>", "quoted(autoescape(x))"),
        ("<script>// it's\nf({{ x }})</script>", "script(x)"),
        ("<script>f('http://a'); g({{ x }})</script>", "script(x)"),
        ("<script>f(`{{ x }}`)</script>", "script(x)"),
        ('<script type="text/x-template"><p>{{ x }}</p></script>', "text(autoescape(x))"),
        ("<script>f('a')</script><p>{{ x }}</p>", "text(autoescape(x))"),
        ("<p>{{ x|safe }}</p>", "text(safe(x))"),
        ("<p>{{! x }}</p>", "text(x)"),
        ("<p>{% autoescape off %}{{ x }}{% endautoescape %}</p>", "text(x)"),
        ("<p>{% autoescape false %}{{ x|e }}{% endautoescape %}</p>", "text(escape(e(x)))"),
    ],
)
def test_a_hole_is_named_for_its_place_in_the_page(page: str, place: str) -> None:
    assert holes(page) == [place]


@pytest.mark.parametrize(
    ("expression", "meaning"),
    [
        ("x.y.0", "x.y[0]"),
        ("x|default:'a b'|upper", "upper(default(x, 'a b'))"),
        ("x ~ 'a' ~ y", "x + 'a' + y"),
        ("a if b", "a if b else ''"),
        ("x is defined and y", "x in () and y"),
        ("true", "True"),
        ("url_for('f', a=x)", "url_for('f', a=x)"),
        ("x 'y' z", "(x, z)"),
    ],
)
def test_an_expression_is_read_as_pythons(expression: str, meaning: str) -> None:
    assert holes(f"<p>{{{{ {expression} }}}}</p>") == [f"text(autoescape({meaning}))"]


def test_blocks_are_statements() -> None:
    page = (
        "<ul>{% for a, b in rows %}{% if a %}{{ a }}{% elif b %}{{ b }}{% else %}-{% endif %}{% empty %}0{% endfor %}"
        "{% set c = a %}{% with d=c e='f g' %}{{ d }}{% endwith %}</ul>"
    )
    render = ast.unparse(next(n for n in tree_of("x.html", page).body if getattr(n, "name", "") == "render"))
    assert "for a, b in rows:\n        if a:" in render
    assert "elif b:" in render
    assert "c = a\n    d = c\n    e = 'f g'" in render
    assert render.startswith("def render(_context=None, *, rows='')")


def test_what_stands_in_comments_and_verbatim_parts_is_no_hole() -> None:
    page = "<p>{# {{ a }} #}{% comment %}{{ b }}{% endcomment %}{% raw %}{{ c }}{% endraw %}{{ d }}</p>"
    assert holes(page) == ["text(autoescape(d))"]


def test_every_node_stands_where_its_tag_does() -> None:
    page = "<p>é {{ a }}\n  {% if b %}{{ c|safe }}{% endif %}</p>"
    tree = tree_of("x.html", page)
    calls = [n for n in ast.walk(tree.body[1]) if isinstance(n, ast.Expr)]
    assert [(n.lineno, n.col_offset, n.end_col_offset) for n in calls] == [(1, 6, 13), (2, 12, 24)]


def test_only_markup_with_holes_has_a_tree() -> None:
    assert tree_of("templates/x.html", "<p>nothing</p>").body == []
    assert tree_of("nginx.conf.j2", "listen {{ port }};").body == []
    assert tree_of("mail.jinja2", "<p>{{ name }}</p>").body


def test_names() -> None:
    assert module_name("a/templates/x.y.html") == "/a/templates/x,y,html"
    assert reference("app:../x.html") == "/x,html"
    assert is_kept_as_template("a/templates/b/x.html")
    assert is_kept_as_template("a/x.html.j2")
    assert not is_kept_as_template("docs/x.html")


def test_pieces_and_places_cover_the_text() -> None:
    text = "a{{ b }}\n{% if c %}d{# e #}f{{ unended"
    assert [(p.kind, p.body) for p in pieces(text)] == [
        ("text", "a"), ("hole", "b"), ("text", "\n"), ("tag", "if c"), ("text", "d"), ("text", "f{{ unended"),
    ]  # fmt: skip
    assert Lines(text).place(0, len(text)) == (1, 0, 2, 29)


@pytest.mark.parametrize("part", ["{{", "{%", "{#", "{{ '", "{% raw %}", "<a href=", "<script>'", "}}", "{% if x %}"])
def test_hostile_repetition_is_read_in_one_pass(part: str) -> None:
    text = "<p>{{ x }}" + part * 20_000
    assert sum(1 for _ in pieces(text)) <= 20_003
    tree_of("templates/x.html", text)


def test_no_text_fails() -> None:
    parts = ["{{", "}}", "{%", "%}", "{#", "#}", " if ", " for ", " in ", "endif", "else", "elif", "macro f(", ")", "'",
             '"', "<script>", "</script>", "<a href=", ">", "|", ":", "x", "\n", " set x = ", "import 'a' as b", "raw",
             "endraw", "autoescape off", "endautoescape", "~", "é", "\\", "include 'y'", "with a=b"]  # fmt: skip
    chance = random.Random(7)
    for _ in range(1500):
        text = "<p>{{ a }}" + "".join(chance.choice(parts) for _ in range(chance.randrange(30)))
        compile(tree_of("templates/x.html", text), "x", "exec") if "import" not in text else tree_of("x.html", text)
