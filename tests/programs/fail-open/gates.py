"""Gates that are opened."""


def open_gate(card, reader):
    try:
        allowed = reader.check(card)
    except OSError:  # want: fail-open
        allowed = True
    return allowed


def closed_gate(card, reader):
    try:
        allowed = reader.check(card)
    except OSError:
        allowed = False
    return allowed


def enter(card, reader):
    try:
        reader.verify(card)
    except ValueError:  # want: fail-open
        print("card is not valid")
    return "inside"
