"""Views over accounts."""

from rest_framework import viewsets
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.views import APIView

from shop.models import Account


class AccountView(APIView):
    permission_classes = [AllowAny]  # want: open-policy

    def delete(self, request, pk):
        Account.objects.get(pk=pk).delete()


class AccountSet(viewsets.ModelViewSet):
    permission_classes = []  # want: open-policy
    queryset = Account.objects.all()


class OwnAccount(APIView):
    permission_classes = [IsAuthenticated]  # safe: open-policy (argument is safe)

    def delete(self, request, pk):
        Account.objects.get(pk=pk).delete()


class Prices(viewsets.ReadOnlyModelViewSet):
    permission_classes = (AllowAny,)  # safe: open-policy (reads, or is meant for everybody)
    queryset = Account.objects.all()


class LoginView(APIView):
    permission_classes = [AllowAny]  # safe: open-policy (reads, or is meant for everybody)

    def post(self, request):
        return Account.objects.get(name=request.data["name"])


class Mixed(viewsets.ModelViewSet):
    permission_classes = [AllowAny]  # undecided: open-policy (the methods ask for the user themselves)

    def get_permissions(self):
        return [IsAuthenticated()] if self.action == "destroy" else [AllowAny()]
