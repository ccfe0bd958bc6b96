"""Checks whose weakness lies first under pillar 284, Improper Access Control."""
