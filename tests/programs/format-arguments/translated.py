"""Messages that are translated, logged and kept."""

import logging
from gettext import gettext as _

LOG = logging.getLogger(__name__)
_LE = _


class OutOfSpace(Exception):
    message = _("The volume $(volume)s is full.")  # want: format-arguments


def translated(name, size):
    first = _("%s has %d bytes") % (name, size)  # safe: format-arguments (every placeholder is filled)
    second = _("%s has %d bytes of %d") % (name, size)  # want: format-arguments
    third = _("%(name)s has %(size) bytes") % {"name": name, "size": size}  # want: format-arguments
    fourth = _("%(name)%s") % {"name": name}  # want: format-arguments
    return first, second, third, fourth


def logged(volume, size, path):
    LOG.error(_LE("no space on %(volume)s"), {"volume": volume})  # safe: format-arguments (every placeholder is filled)
    LOG.error(_LE("no space on %(volume)s"), {"volumes": volume})  # want: format-arguments
    LOG.error(_LE("no space on %(volume)s"), {volume: volume})  # want: format-arguments
    LOG.error(_LE("no space on %(volume)s"), volume)  # want: format-arguments
    LOG.error(_LE("no space on %(volume)s"), volume.describe())
    LOG.error("no space on %(volume)s", "root")  # want: format-arguments
    LOG.error("no space on %(volume)s")  # want: format-arguments
    LOG.error("no space on %(volume)s", volume=volume)  # want: format-arguments
    LOG.error("cannot read %(path). Reason: %(reason)s", {"path": path, "reason": size})  # want: format-arguments
    LOG.info("100% sure, and 5% of it")


def kept(volume, size):
    message = _("no space on %s"), volume  # want: format-arguments
    reason = (_("no %(size)d on %(volume)s"), {"size": size, "volume": volume})  # want: format-arguments
    arguments = ("no space on %s", volume)
    text = ("no space on %s", volume)
    LOG.error(*arguments)
    LOG.error(text[0], text[1])
    if size > 7:
        raise ValueError(_("no space on %s"), volume)  # want: format-arguments
    raise RuntimeError(message, reason)


def by_custom(project, volume):
    project.log.warning("no space on %(volume) now", {"volume": volume})  # want: format-arguments
    project.catalogue.info("no space on %(volume)s", volume)


def conversions(name, size):
    first = _("%s(name)s has %(size)d bytes") % {"name": name, "size": size}  # want: format-arguments
    second = _("%(name)s(s) has %(size)d bytes") % {"name": name, "size": size}  # safe: format-arguments
    LOG.info("no space for %s")  # want: format-arguments
    LOG.info("no space for %s", exc_info=True)  # want: format-arguments
    LOG.info("/a%20sign of %Y-%m-%d, 5%d")
    return first, second


def from_names(name):
    sizes = (1, 2)
    first = _("%(name)s of %(sizes)s") % locals()  # safe: format-arguments (every placeholder is filled)
    second = _("%(name)s of %(SIZES)s") % locals()  # want: format-arguments
    LOG.info("%(first)s %(third)s", locals())  # want: format-arguments

    def inner():
        return "%(second)s of %(volume)s" % locals(), second  # want: format-arguments

    return first, inner, sizes


def of_vendor(vendor, volume):
    if volume.is_full:
        raise vendor.NoSpace(_("no space on %s"), volume)  # want: format-arguments
    if volume.is_gone:
        raise vendor.Gone("no %s on %s", volume)  # undecided: format-arguments (the exception may fill its text)
    raise OutOfSpace("no %s", volume)  # undecided: format-arguments (the exception may fill its text)


def of_server(vendor, name):
    raise vendor.Error(_("no answer of %(name)s"), {"name": name})  # want: format-arguments


def braced(name, size):
    LOG.error("no space on %{name}s: %(size)s", {"name": name, "size": size})  # want: format-arguments
    return "no space on %{name}s" % {"name": name}  # want: format-arguments


def clash(name, other):
    text = _("requested %{name} conflicts with %{other}")  # want: format-arguments
    LOG.warning("Got %sthat is not there")  # want: format-arguments
    return text % {"name": name, "other": other}
