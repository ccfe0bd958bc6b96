"""Text to tree with the running interpreter's own parser."""

from __future__ import annotations

import ast
import warnings

# The parser's warnings about reviewed code name this module: nobody shall see them, nor may -W error raise them.
_FILE_NAME = "<reviewed code>"
_quiet: tuple[object, ...] | None = None


def parse(text: str) -> tuple[ast.Module | None, SyntaxError | None]:
    """The tree, or what the parser says against the text; both None when it gave up on depth or size. Never raises.

    Cost: that of ast.parse. The first call, and each after someone changed the filters of warnings, adds one filter for
    a module name that only this function uses: catch_warnings would be slower and is not safe in threads.
    """
    global _quiet  # noqa: PLW0603
    filters = warnings.filters
    if not filters or filters[0] is not _quiet:
        warnings.filterwarnings("ignore", module=_FILE_NAME)
        _quiet = warnings.filters[0]
    try:
        tree = compile(text, _FILE_NAME, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError as error:
        return None, error
    except (ValueError, RecursionError, MemoryError, OverflowError):
        return None, None
    assert isinstance(tree, ast.Module)
    return tree, None
