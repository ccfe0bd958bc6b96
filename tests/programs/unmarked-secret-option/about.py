"""Options about secrets, which are none."""

from oslo_config import cfg

OPTIONS = [
    cfg.StrOpt("password_regex"),  # safe: unmarked-secret-option (no secret by its name)
    cfg.StrOpt("password_regex_description"),  # safe: unmarked-secret-option (no secret by its name)
    cfg.StrOpt("password_hash_function"),  # safe: unmarked-secret-option (no secret by its name)
    cfg.StrOpt("admin_password"),  # want: unmarked-secret-option
]
