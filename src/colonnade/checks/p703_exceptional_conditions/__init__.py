"""Checks whose weakness lies first under pillar 703, Improper Check or Handling of Exceptional Conditions."""
