"""Names made while the program runs."""

for word in ("one", "two"):
    globals()[word] = word


def first():
    return one  # undecided: undefined-name (names may be bound while the program runs)
