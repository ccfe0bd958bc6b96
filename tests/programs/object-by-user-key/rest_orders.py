"""Orders of a shop, by its interface."""

from rest_framework.permissions import IsAuthenticated
from rest_framework.views import APIView


class Orders(APIView):
    permission_classes = [IsAuthenticated]

    def delete(self, request, pk):
        request.user.order_set.get(pk=pk).delete()  # safe: object-by-user-key (looked up together with the user)
