"""Checks whose weakness lies first under pillar 682, Incorrect Calculation."""
