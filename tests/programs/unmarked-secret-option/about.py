"""Options about secrets, which are none."""

from oslo_config import cfg

OPTIONS = [
    cfg.StrOpt("password_regex"),  # safe: unmarked-secret-option (no secret by its name)
    cfg.StrOpt("password_regex_description"),  # safe: unmarked-secret-option (no secret by its name)
    cfg.StrOpt("password_hash_function"),  # safe: unmarked-secret-option (no secret by its name)
    cfg.StrOpt("admin_password"),  # want: unmarked-secret-option
]

DESCRIBED = [
    cfg.StrOpt("connection", help="URL to the database."),  # want: unmarked-secret-option
    cfg.StrOpt("fixed_key", help="The key of all volumes, in hex."),  # want: unmarked-secret-option
    cfg.StrOpt("service_url", help="Where it listens."),  # safe: unmarked-secret-option (no secret by its name)
    cfg.StrOpt("sort_key", help="The order of lists."),  # safe: unmarked-secret-option (no secret by its name)
]
