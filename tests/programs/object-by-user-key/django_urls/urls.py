from django.urls import path

from . import views

urlpatterns = [path("orders/<int:order_id>/", views.show), path("products/<int:product_id>/", views.product)]
