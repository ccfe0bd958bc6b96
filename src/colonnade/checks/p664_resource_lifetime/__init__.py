"""Checks whose weakness lies first under pillar 664, Improper Control of a Resource Through its Lifetime."""
