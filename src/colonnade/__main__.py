"""`python -m colonnade` is `colonnade`."""

import sys

from colonnade.cli import main

if __name__ == "__main__":
    sys.exit(main())
