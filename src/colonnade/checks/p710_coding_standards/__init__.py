"""Checks whose weakness lies first under pillar 710, Improper Adherence to Coding Standards."""
