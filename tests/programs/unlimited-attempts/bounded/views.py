from django.contrib.auth import authenticate
from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["POST"])
def token(request):  # safe: unlimited-attempts (`DEFAULT_THROTTLE_CLASSES` bounds all pages)
    user = authenticate(request, username=request.data["name"], password=request.data["password"])
    return Response({"token": user.token if user else None})
