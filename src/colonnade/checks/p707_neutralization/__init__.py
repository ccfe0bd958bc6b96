"""Checks whose weakness lies first under pillar 707, Improper Neutralization."""
