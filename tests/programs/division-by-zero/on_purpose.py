"""A route that fails so that the error page can be seen."""


def fail(request):
    return 1 / 0  # undecided: division-by-zero (written to raise)


def share(total):
    parts = 0
    return total / parts  # want: division-by-zero
