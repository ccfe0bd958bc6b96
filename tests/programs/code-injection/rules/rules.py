"""Rules as text."""


class Rule:
    def __init__(self, text):
        self.text = text  # step: 2

    def holds(self, value):
        return eval(self.text, {"value": value})  # want: code-injection  step: 3


def apply_rule(text, value):
    return eval(text, {"value": value})  # safe: code-injection (no attacker-controlled data reaches it)
