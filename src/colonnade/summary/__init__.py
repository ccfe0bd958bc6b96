"""Floor 1: values, the structural abstract interpreter, and the summary of one file."""
