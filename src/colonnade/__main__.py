"""`python -m colonnade` is `colonnade`."""

from colonnade.cli import command

if __name__ == "__main__":
    command()
