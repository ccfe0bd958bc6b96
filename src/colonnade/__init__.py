"""Security code review for Python whose every verdict shows what it rests on."""

__version__ = "0.1.0"
