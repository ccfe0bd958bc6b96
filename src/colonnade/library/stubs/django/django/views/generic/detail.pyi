from django.views.generic import DetailView as DetailView
from django.views.generic import SingleObjectMixin as SingleObjectMixin
