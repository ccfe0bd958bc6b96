"""Checks whose weakness lies first under pillar 693, Protection Mechanism Failure."""
