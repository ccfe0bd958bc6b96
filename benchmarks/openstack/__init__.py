"""Fixes of Nova and Neutron: is the state before reported, and the state after silent?"""
