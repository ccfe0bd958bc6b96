import sys  # safe: undefined-name (every name is bound in the file or given by the language)


def main(argv=None, *rest, **options):
    global STARTED
    STARTED = True
    return sys.argv, argv, rest, options, STARTED


def annotated(value: "Later", other: Elsewhere) -> Elsewhere:
    local: Elsewhere = value
    return local or other
