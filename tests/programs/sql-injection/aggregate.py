# review: threat-model=library
from django.db.models import Aggregate, Value


class Joined(Aggregate):
    function = "STRING_AGG"
    template = "%(function)s(%(expressions)s, '%(delimiter)s')"

    def __init__(self, expression, delimiter, **extra):
        super().__init__(expression, delimiter=delimiter, **extra)  # undecided: sql-injection (the caller states the whole of it)


class JoinedSafely(Aggregate):
    function = "STRING_AGG"
    template = "%(function)s(%(expressions)s)"

    def __init__(self, expression, delimiter, **extra):
        super().__init__(expression, Value(str(delimiter)))
