"""An audit as a table on a terminal, as the review's own text with what became of each claim, as JSON, as a comment."""
