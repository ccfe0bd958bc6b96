"""Measurements of Colonnade and its peers on public corpora; README.md says how to bring them and what to run.

Nothing here is part of the installed package.  Each runner is a module: `python -m benchmarks.owasp CORPUS ...`.
"""
