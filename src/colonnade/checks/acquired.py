"""What a call starts or opens, and the name that its function keeps it under."""

import ast

from colonnade.summary.point import Site


def kept_as(node: ast.Call, site: Site) -> str:
    """The name that the result of a call is put into by the statement around it; empty where it goes another way."""
    match site.statements[-1] if site.statements else None:
        case ast.Assign(targets=[ast.Name(id=name)], value=value) if value is node:
            return name
    return ""


def acquires(node: ast.Call, site: Site, kind: str) -> bool:
    """Whether the call acquires a resource of this kind of the vocabulary."""
    return any(fact.resource is not None and fact.resource.kind == kind for fact in site.facts(node))
