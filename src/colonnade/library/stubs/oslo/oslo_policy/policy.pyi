from typing import Annotated, Any

from colonnade.library.marks import Marks, Raises, Sink, Unsafe

class PolicyNotAuthorized(Exception): ...
class PolicyNotRegistered(Exception): ...
class InvalidScope(Exception): ...
class InvalidContextObject(Exception): ...

class Enforcer:
    def __init__(
        self,
        conf: Any,
        policy_file: Any = None,
        rules: Any = None,
        default_rule: Any = None,
        use_conf: bool = True,
        overwrite: bool = True,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
    def enforce(
        self, rule: Any, target: Any, creds: Any, do_raise: bool = False, exc: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[bool, Marks("auth-check"), Raises(PolicyNotAuthorized)]: ...
    def authorize(
        self, rule: Any, target: Any, creds: Any, do_raise: bool = False, exc: Any = None, *args: Any, **kwargs: Any
    ) -> Annotated[bool, Marks("auth-check"), Raises(PolicyNotAuthorized)]: ...
    def register_default(self, default: Any) -> None: ...
    def register_defaults(self, defaults: Any) -> None: ...
    def load_rules(self, force_reload: bool = False) -> None: ...
    def set_rules(
        self, rules: Annotated[Any, Sink("setting")], overwrite: bool = True, use_conf: bool = False
    ) -> None: ...
    def clear(self) -> None: ...

class RuleDefault:
    name: str
    check_str: str
    def __init__(
        self,
        name: str,
        check_str: Annotated[str, Unsafe(("@", ""), "open-policy")],
        description: str | None = None,
        deprecated_rule: Any = None,
        deprecated_for_removal: bool = False,
        deprecated_reason: str | None = None,
        deprecated_since: str | None = None,
        scope_types: list[str] | None = None,
    ) -> None: ...

class DocumentedRuleDefault(RuleDefault):
    def __init__(
        self,
        name: str,
        check_str: Annotated[str, Unsafe(("@", ""), "open-policy")],
        description: str,
        operations: list[Any],
        deprecated_rule: Any = None,
        deprecated_for_removal: bool = False,
        deprecated_reason: str | None = None,
        deprecated_since: str | None = None,
        scope_types: list[str] | None = None,
    ) -> None: ...
