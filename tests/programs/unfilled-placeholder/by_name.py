"""An exception that fills its text itself."""


class Invalid(ValueError):
    def __init__(self, text, **values):
        super().__init__(text.format(**values))


def check(key, value):
    if key not in value:
        raise Invalid("no {key} in {value}", key=repr(key), value=repr(value))
    if not value[key]:
        raise Invalid("{key} is empty")  # want: unfilled-placeholder
