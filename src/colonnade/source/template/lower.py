"""From the pieces of a template to a module of Python's syntax."""

from __future__ import annotations

import ast
import copy
import re
from typing import Final, NamedTuple, TypeVar

from .expression import PSEUDO, expression, filters_of, pseudo
from .kind import is_page, reference
from .markup import Markup
from .piece import Lines, Piece, Place, pieces

Node = TypeVar("Node", bound=ast.AST)

_UNESCAPED: Final = frozenset({"safe", "mark_safe", "safeseq", "n"})
"""Filters that say of their result that it is markup."""
_ESCAPE_UNDONE: Final = frozenset({"unquoted", "script", "style", "link"})
"""Places where escaping for HTML does not help."""
_IMPLIED: Final = frozenset({"loop", "forloop", "super", "caller", "varargs", "kwargs", "block", "self"})
"""Names that mean something of the template itself."""
_BUILT_IN: Final = frozenset(
    (
        *("block", "load", "url", "static", "trans", "translate", "blocktrans", "blocktranslate", "plural"),
        *("do", "comment", "cycle", "debug", "filter", "firstof", "ifchanged", "lorem", "now", "regroup"),
        *("resetcycle", "raw", "csrf_token", "templatetag", "verbatim", "widthratio", "language", "spaceless"),
        *("cache", "get_static_prefix", "get_media_prefix", "localize", "localtime", "timezone"),
        *("get_current_language", "call", "break", "continue"),
    )
)
"""Tags of the engines that hand no value to a function of the program."""
MAX_DEPTH: Final = 40
_NAME = re.compile(r"[A-Za-z_]\w*")
_ASSIGNMENT = re.compile(r"([A-Za-z_]\w*)\s*=\s*((?:\"[^\"]*\"|'[^']*'|[^\s,\"'])+)")
_FOR = re.compile(r"for\s+(.+?)\s+in\s+(.+?)(?:\s+reversed|\s+recursive)?$", re.DOTALL)
_QUOTED = re.compile(r"[\"']([^\"'\n]+)[\"']")
_IMPORT = re.compile(r"import\s+[\"']([^\"']+)[\"']\s+as\s+(\w+)")
_FROM = re.compile(r"from\s+[\"']([^\"']+)[\"']\s+import\s+(.+?)(?:\s+with(?:out)?\s+context)?$", re.DOTALL)
_SET = re.compile(r"set\s+([A-Za-z_][\w, ]*?)\s*=(?!=)\s*(.+)$", re.DOTALL)
_MACRO = re.compile(r"macro\s+(\w+)\s*\((.*)\)", re.DOTALL)
_WORDS = re.compile(r"(?:\"[^\"]*\"|'[^']*'|[^\s\"'])+")
_WITH = re.compile(r"\bwith\b(.*)", re.DOTALL)


class Block(NamedTuple):
    """A block that is open: the word that ends it after ``end``, its statement, and where its statements go."""

    word: str
    owner: ast.For | ast.If | ast.FunctionDef | None
    body: list[ast.stmt]
    depth: int


def tree_of(path: str, text: str) -> ast.Module:
    """The module that a template is; one with nothing in it where the text is no page with holes.  Never raises."""
    return _Lowering(text).module() if is_page(path, text) else ast.Module([], [])


class _Lowering:
    """One template; the statements of open blocks are on a stack."""

    def __init__(self, text: str) -> None:
        self.lines = Lines(text)
        self.place: Place = self.lines.place(0, min(len(text), 1))
        self.markup = Markup()
        self.imports: list[ast.stmt] = []
        self.macros: list[ast.FunctionDef] = []
        self.stack: list[Block] = [Block("", None, [], 0)]
        self.escapes = [True]
        """Whether values are escaped here, the innermost last: of the page, ``{% autoescape %}``."""

    def module(self) -> ast.Module:
        for piece in pieces(self.lines.text):
            self.place = self.lines.place(piece.start, piece.end)
            if piece.kind == "text":
                self.markup.feed(piece.body)
            elif piece.kind == "hole":
                self.hole(piece)
            else:
                self.tag(piece.body)
        while len(self.stack) > 1:
            self.close()
        body = self.stack[0].body
        self.place = self.lines.place(0, min(len(self.lines.text), 1))
        head = self.placed(ast.Import([ast.alias(PSEUDO, None)]))
        render = self.function("render", body)
        plain = _Plain().visit(self.function("plain", copy.deepcopy(body)))
        return ast.Module([head, *self.imports, *self.macros, render, plain], [])

    def function(self, name: str, body: list[ast.stmt]) -> ast.FunctionDef:
        """A function whose keyword parameters are the names that the body reads and does not bind."""
        bound = {PSEUDO, *_IMPLIED, *(macro.name for macro in self.macros)}
        bound |= {each.asname or each.name for node in self.imports for each in node.names}  # type: ignore[attr-defined]
        read: dict[str, ast.Name] = {}
        for statement in body:
            for node in ast.walk(statement):
                if isinstance(node, ast.Name):
                    if isinstance(node.ctx, ast.Store):
                        bound.add(node.id)
                    else:
                        read.setdefault(node.id, node)
        names = [each for each in read if each not in bound]
        mapping = [self.placed(ast.arg("_context"))]
        only = [ast.copy_location(ast.arg(each), read[each]) for each in names]
        missing: list[ast.expr | None] = [self.placed(ast.Constant("")) for _ in only]
        arguments = ast.arguments([], mapping, None, only, missing, None, [self.placed(ast.Constant(None))])
        return self.placed(_definition(name, arguments, body or [self.placed(ast.Pass())]))

    def placed(self, node: Node) -> Node:
        """The node, and every node below it that has no place yet, at the current place."""
        line, column, end_line, end_column = self.place
        for each in ast.walk(node):
            if "lineno" in each._attributes and not hasattr(each, "lineno"):
                each.lineno, each.col_offset, each.end_lineno, each.end_col_offset = line, column, end_line, end_column  # type: ignore[attr-defined]
        return node

    # ---- holes ---------------------------------------------------------------------------------------------------

    def hole(self, piece: Piece) -> None:
        """``{{ value }}``: a call named for its place in the page."""
        body = piece.body
        if body.startswith("!"):
            self.put(pseudo(self.markup.context(), expression(body[1:])))
        elif body:
            self.put(self.shown(expression(body)))
        self.markup.hole()

    def shown(self, value: ast.expr) -> ast.Call:
        """The value as the page shows it here."""
        where = self.markup.context()
        filters = filters_of(value)
        escaped = "forced" if "force_escape" in filters or filters & {"e", "escape"} else ""
        if not escaped and self.escapes[-1] and not filters & _UNESCAPED:
            escaped = "default"
        if escaped and where not in _ESCAPE_UNDONE:
            value = pseudo("escape" if escaped == "forced" else "autoescape", value)
        return pseudo(where, value)

    def put(self, value: ast.expr) -> None:
        self.emit(ast.Expr(value))

    def emit(self, statement: ast.stmt) -> None:
        self.stack[-1].body.append(self.placed(statement))

    # ---- tags ----------------------------------------------------------------------------------------------------

    def tag(self, body: str) -> None:
        """``{% word rest %}``: what is not known does nothing."""
        word = _NAME.match(body)
        name = word[0] if word is not None else ""
        known = getattr(self, f"tag_{name}", None)
        if known is not None:
            known(body)
        elif name.startswith("end") and self.stack[-1].word == name[3:]:
            self.close()
        elif name and name not in _BUILT_IN and not name.startswith("end"):
            self.own_tag(name, body[len(name) :])

    def own_tag(self, name: str, rest: str) -> None:
        """``{% shown comment size=3 as text %}``: a call of the program's own function of that name."""
        values, _, held = rest.partition(" as ")
        keywords = [ast.keyword(key, expression(value)) for key, value in _ASSIGNMENT.findall(values)]
        args = [expression(word) for word in _WORDS.findall(_ASSIGNMENT.sub(" ", values))]
        call = pseudo(name, *args, keywords=keywords)
        if held.strip().isidentifier():
            self.emit(ast.Assign([ast.Name(held.strip(), ast.Store())], call))
        else:
            self.put(call)

    def open(self, word: str, statement: ast.For | ast.If | ast.FunctionDef) -> None:
        """A block whose statements follow; one that is nested too deep is read as if it were not there."""
        outer = self.stack[-1]
        if outer.depth >= MAX_DEPTH:
            self.stack.append(Block(word, None, outer.body, outer.depth))
            return
        statement.body = []
        if isinstance(statement, ast.FunctionDef):
            self.macros.append(statement)
        else:
            self.emit(statement)
        self.stack.append(Block(word, statement, statement.body, outer.depth + 1))

    def close(self) -> None:
        """The end of the innermost block."""
        block = self.stack.pop()
        if not block.body and block.owner is not None and block.body is block.owner.body:
            block.body.append(self.placed(ast.Pass()))

    def tag_for(self, body: str) -> None:
        match = _FOR.match(body)
        if match is None:
            return
        names = [ast.Name(each, ast.Store()) for each in _NAME.findall(match[1])]
        target: ast.expr = names[0] if len(names) == 1 else ast.Tuple(list(names), ast.Store())
        values = match[2].split(" if ")[0]
        self.open("for", self.placed(ast.For(target, expression(values), [], [], None)))

    def tag_if(self, body: str) -> None:
        self.open("if", self.placed(ast.If(expression(body[2:]), [], [])))

    def tag_elif(self, body: str) -> None:
        self.tag_else(body)
        block = self.stack[-1]
        if block.word == "if" and block.owner is not None and block.depth < MAX_DEPTH:
            node = self.placed(ast.If(expression(body[4:]), [], []))
            block.body.append(node)
            self.stack[-1] = Block("if", node, node.body, block.depth + 1)

    def tag_else(self, body: str) -> None:
        """The other branch of the innermost ``if`` or ``for``."""
        block = self.stack[-1]
        if isinstance(block.owner, ast.If | ast.For) and block.body is block.owner.body:
            if not block.body:
                block.body.append(self.placed(ast.Pass()))
            self.stack[-1] = block._replace(body=block.owner.orelse)

    tag_empty = tag_else

    def tag_autoescape(self, body: str) -> None:
        self.escapes.append(body.rsplit(maxsplit=1)[-1].lower() not in ("off", "false"))

    def tag_endautoescape(self, body: str) -> None:
        if len(self.escapes) > 1:
            self.escapes.pop()

    def tag_set(self, body: str) -> None:
        match = _SET.match(body)
        if match is not None:
            for each in _NAME.findall(match[1]):
                self.emit(ast.Assign([ast.Name(each, ast.Store())], expression(match[2])))

    def tag_with(self, body: str) -> None:
        for name, value in _ASSIGNMENT.findall(body[4:]):
            self.emit(ast.Assign([ast.Name(name, ast.Store())], expression(value)))

    def tag_include(self, body: str) -> None:
        """Another template with the names of this one; linking adds the names that only the other one reads."""
        name = _QUOTED.search(body)
        if name is None:
            return
        given = _WITH.search(body[name.end() :])
        keywords = [
            ast.keyword(key, expression(value))
            for key, value in _ASSIGNMENT.findall(given[1] if given is not None else "")
        ]
        other = reference(name[1])
        self.imports.append(self.placed(ast.Import([ast.alias(other, other)])))
        which = "render" if self.escapes[-1] else "plain"
        self.put(ast.Call(ast.Attribute(ast.Name(other, ast.Load()), which, ast.Load()), [], keywords))

    tag_extends = tag_include

    def tag_import(self, body: str) -> None:
        match = _IMPORT.match(body)
        if match is not None:
            self.imports.append(self.placed(ast.Import([ast.alias(reference(match[1]), match[2])])))

    def tag_from(self, body: str) -> None:
        match = _FROM.match(body)
        if match is None:
            return
        names = [each.split() for each in match[2].split(",") if each.split()]
        aliases = [ast.alias(words[0], words[2] if len(words) > 2 else None) for words in names]
        self.imports.append(self.placed(ast.ImportFrom(reference(match[1]), aliases, 0)))

    def tag_macro(self, body: str) -> None:
        match = _MACRO.match(body)
        if match is None:
            return
        try:
            header = ast.parse(f"def {match[1]}({match[2]}): pass").body[0]
        except (SyntaxError, ValueError):
            return
        assert isinstance(header, ast.FunctionDef)
        for node in ast.walk(header):
            for attribute in node._attributes:
                node.__dict__.pop(attribute, None)
        self.open("macro", self.placed(header))


def _definition(name: str, arguments: ast.arguments, body: list[ast.stmt]) -> ast.FunctionDef:
    node = ast.FunctionDef(name, arguments, body, [])
    vars(node)["type_params"] = []
    return node


class _Plain(ast.NodeTransformer):
    """The page of an engine that does not escape: only what a template escapes itself is."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        match node.func:
            case ast.Attribute(value=ast.Name(id=name), attr="autoescape") if name == PSEUDO:
                return node.args[0]
            case ast.Attribute(value=ast.Name(id=name), attr="render") if name.startswith("/"):
                node.func.attr = "plain"
        return node
