from django.views.decorators.clickjacking import xframe_options_deny, xframe_options_exempt


@xframe_options_exempt  # want: clickjacking-off
def pay(request):
    return request.user.account.page()


@xframe_options_deny
def guarded(request):
    return request.user.account.page()


class Settings:
    X_FRAME_OPTIONS = "ALLOWALL"  # want: clickjacking-off


class ProductionSettings:
    X_FRAME_OPTIONS = "DENY"  # safe: clickjacking-off (setting is safe)
