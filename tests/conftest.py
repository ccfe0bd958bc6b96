"""Settings that hold for every test."""

import os

from hypothesis import settings

# No deadline: a busy machine is no failure. On CI the examples are the same in every run.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
