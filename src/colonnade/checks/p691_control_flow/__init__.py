"""Checks whose weakness lies first under pillar 691, Insufficient Control Flow Management."""
