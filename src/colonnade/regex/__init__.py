"""Regular expressions that take too long: ambiguity found in their automaton, then proved by counting steps."""
