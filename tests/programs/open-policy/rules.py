"""Rules of volumes."""

from oslo_policy import policy

RULES = [
    policy.RuleDefault("volumes:delete", "@"),  # want: open-policy
    policy.DocumentedRuleDefault(name="volumes:create", check_str="", description="d", operations=[]),  # want: open-policy
    policy.RuleDefault("regular_user", ""),  # safe: open-policy (reads, or is meant for everybody)
    policy.RuleDefault("volumes:list", "@"),  # safe: open-policy (reads, or is meant for everybody)
    policy.RuleDefault("volumes:resize", "rule:admin_or_owner"),  # safe: open-policy (argument is safe)
]
