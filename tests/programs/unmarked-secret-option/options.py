"""Options of a service."""

import os

from oslo_config import cfg

OPTIONS = [
    cfg.StrOpt("admin_user", default="admin", help="Name of the administrator."),  # safe: unmarked-secret-option (no secret by its name)
    cfg.StrOpt("admin_password", help="Password of the administrator."),  # want: unmarked-secret-option
    cfg.StrOpt("shared-secret", default="", help="What both sides know."),  # want: unmarked-secret-option
    cfg.StrOpt("auth_token", secret=True),  # safe: unmarked-secret-option (argument is safe)
    cfg.StrOpt("password_file"),  # safe: unmarked-secret-option (no secret by its name)
    cfg.StrOpt("private_key", help="The PEM file with the key."),  # safe: unmarked-secret-option (names a file)
    cfg.Opt("api_key", secret=False),  # want: unmarked-secret-option
    cfg.StrOpt(os.environ["OPTION"]),  # undecided: unmarked-secret-option (the option's name is not known)
]
