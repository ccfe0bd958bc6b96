"""Settings that are handed over as text."""

import yaml


def settings(text):
    return yaml.load(text, Loader=yaml.Loader)  # want: unsafe-loader


def unsafe_settings(text):
    return yaml.load(text, yaml.UnsafeLoader)  # want: unsafe-loader


def safe_settings(text):
    return yaml.load(text, Loader=yaml.SafeLoader)  # safe: unsafe-loader (argument is safe)


def fixed():
    return yaml.load("a: 1", Loader=yaml.Loader)  # safe: unsafe-loader (the origin of the data decides)
