"""Texts translated by what gettext puts among the builtins."""


def title(name):
    return _("Account of %s") % name  # undecided: undefined-name (gettext may have installed it)
