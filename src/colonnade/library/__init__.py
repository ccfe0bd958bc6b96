"""Floor 0: what libraries mean.  Stub files become facts; nothing here knows a check or the engine."""
