"""Templates of Jinja2 and Django as trees: what a page does with each value, in Python's own syntax.

A template becomes a module with a function ``render`` whose keyword parameters are the names that the template reads
from its context, and a function ``plain``: the same page where the engine does not escape.  Each ``{{ value }}`` is a
call of the function of `PSEUDO` that is named for the place in the page where the value stands: ``text``,
``attribute``, ``unquoted``, ``link``, ``script``, ``style``.  Every node carries the place of its tag in the file.
"""

from .expression import PSEUDO
from .kind import is_kept_as_template, is_template, is_text, module_name, reference
from .lower import tree_of

__all__ = ["PSEUDO", "is_kept_as_template", "is_template", "is_text", "module_name", "reference", "tree_of"]
