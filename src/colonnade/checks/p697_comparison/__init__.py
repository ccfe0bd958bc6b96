"""Checks whose weakness lies first under pillar 697, Incorrect Comparison."""
