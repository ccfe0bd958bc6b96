PY2: bool
PY3: bool
