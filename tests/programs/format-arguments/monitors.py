"""Monitors, one of which cannot be read."""

import logging

from shop.compute import monitors

LOG = logging.getLogger(__name__)


def read(server):
    for monitor in server.monitors:
        try:
            monitor.read()
        except OSError:
            LOG.warning("cannot read %s", monitors)  # want: format-arguments
            LOG.warning("cannot read %s", monitor)  # safe: format-arguments (every placeholder is filled)
    LOG.info("read %s", monitors)  # safe: format-arguments (every placeholder is filled)
