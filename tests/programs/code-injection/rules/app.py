"""Rules that clients write."""

from django.http import HttpRequest, JsonResponse

from rules import Rule, apply_rule


def check(request: HttpRequest) -> JsonResponse:
    rule = Rule(request.POST["rule"])  # step: 1
    return JsonResponse({"ok": rule.holds(3), "fixed": apply_rule("value > 2", 3)})
