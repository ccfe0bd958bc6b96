"""Checks whose weakness lies first under pillar 435, Improper Interaction."""
