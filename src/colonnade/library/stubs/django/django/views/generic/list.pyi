from django.views.generic import ListView as ListView
from django.views.generic import MultipleObjectMixin as MultipleObjectMixin
