"""What an evidence step says of its place, from what the summary knows of it."""

from colonnade.summary.model import ModuleSummary


class Notes:
    """The notes of all places of the program, made a module at a time as they are asked for."""

    def __init__(self) -> None:
        self._by_module: dict[str, dict[int, str]] = {}

    def of(self, module: ModuleSummary, span: int) -> str:
        """The note of one place."""
        notes = self._by_module.get(module.path)
        if notes is None:
            notes = self._by_module[module.path] = notes_of(module)
        return notes.get(span, "flows on")


def notes_of(module: ModuleSummary) -> dict[int, str]:
    """The notes of a module by span index: the most telling of what is known of a place."""
    notes: dict[int, str] = {}
    for function in module.functions:
        for span in function.return_spans:
            notes.setdefault(span, f"returned by `{function.name}`")
        for site in function.calls:
            notes.setdefault(site.span, f"goes through {quoted(site.text)}" if site.text else "goes through a call")
        for write in function.writes:
            if write.port[0] in ("attr", "name", "free"):
                notes.setdefault(write.span, f"kept in `{write.port[-1].rpartition('.')[2].lstrip('=')}`")
        for param in function.params:
            notes.setdefault(param.span, f"parameter `{param.name}` of `{function.name}`")
    return notes


def quoted(text: str) -> str:
    """Code in a sentence; a template's place brings its marks."""
    return text if "`" in text else f"`{text}`"
