"""Settings and their seals."""

import hmac

import torch
import yaml


def settings(text):
    return yaml.load(text)  # want: changed-default


def seal(key, text):
    return hmac.new(key, text).hexdigest()  # want: changed-default


def seal_as(key, text):
    return hmac.new(key, text, "sha256").hexdigest()  # safe: changed-default (argument is safe)


def model(path):
    return torch.load(path)  # want: changed-default


def weights(path):
    return torch.load(path, weights_only=True)  # safe: changed-default (argument is given)


def loaded(text):
    return yaml.load(text, Loader=yaml.SafeLoader)  # safe: changed-default (argument is given)
