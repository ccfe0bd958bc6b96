"""Floor 5: renderers of a review."""
