from typing import Annotated, Any

from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.views import APIView

from colonnade.library.marks import Entry, Source

class ViewSet(APIView):
    action: str
    def list(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def create(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def retrieve(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def update(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def partial_update(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def destroy(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...

class GenericViewSet(GenericAPIView, ViewSet): ...

class ModelViewSet(GenericViewSet):
    def perform_create(self, serializer: Any) -> None: ...
    def perform_update(self, serializer: Any) -> None: ...
    def perform_destroy(self, instance: Any) -> None: ...

class ReadOnlyModelViewSet(GenericViewSet): ...
