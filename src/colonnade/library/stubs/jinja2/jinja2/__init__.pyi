from typing import Any, Callable

from jinja2.environment import Environment as Environment
from jinja2.environment import Template as Template
from jinja2.exceptions import TemplateError as TemplateError
from jinja2.exceptions import TemplateNotFound as TemplateNotFound
from jinja2.exceptions import TemplateSyntaxError as TemplateSyntaxError
from jinja2.exceptions import UndefinedError as UndefinedError
from jinja2.loaders import BaseLoader as BaseLoader
from jinja2.loaders import ChoiceLoader as ChoiceLoader
from jinja2.loaders import DictLoader as DictLoader
from jinja2.loaders import FileSystemLoader as FileSystemLoader
from jinja2.loaders import FunctionLoader as FunctionLoader
from jinja2.loaders import PackageLoader as PackageLoader
from jinja2.loaders import PrefixLoader as PrefixLoader
from jinja2.utils import select_autoescape as select_autoescape
from markupsafe import Markup as Markup
from markupsafe import escape as escape

class Undefined: ...
class StrictUndefined(Undefined): ...
class ChainableUndefined(Undefined): ...
class DebugUndefined(Undefined): ...

def pass_context(f: Callable[..., Any]) -> Callable[..., Any]: ...
def pass_environment(f: Callable[..., Any]) -> Callable[..., Any]: ...
def pass_eval_context(f: Callable[..., Any]) -> Callable[..., Any]: ...
