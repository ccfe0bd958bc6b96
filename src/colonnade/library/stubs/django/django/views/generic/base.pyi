from django.views.generic import ContextMixin as ContextMixin
from django.views.generic import RedirectView as RedirectView
from django.views.generic import TemplateResponseMixin as TemplateResponseMixin
from django.views.generic import TemplateView as TemplateView
from django.views.generic import View as View
