from django.views.generic import View as View
