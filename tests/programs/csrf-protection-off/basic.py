from django.views.decorators.csrf import csrf_exempt, csrf_protect
from tornado.web import Application


@csrf_exempt  # want: csrf-protection-off
def transfer(request):
    request.user.account.pay(request.POST["to"], request.POST["amount"])


@csrf_protect
def guarded(request):
    request.user.account.pay(request.POST["to"], request.POST["amount"])


open_shop = Application([], xsrf_cookies=False)  # want: csrf-protection-off
shop = Application([], xsrf_cookies=True)  # safe: csrf-protection-off (argument is safe)


class Config:
    WTF_CSRF_ENABLED = False  # want: csrf-protection-off


class ProductionConfig(Config):
    WTF_CSRF_ENABLED = True  # safe: csrf-protection-off (setting is safe)
