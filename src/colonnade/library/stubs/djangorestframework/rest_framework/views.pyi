from typing import Annotated, Any

from django.views.generic import View
from rest_framework.request import Request

from colonnade.library.marks import Entry, Marks, Source, Unsafe

class APIView(View):
    """Cross-site request protection depends on the authentication classes."""

    request: Request
    authentication_classes: Any
    permission_classes: Annotated[Any, Unsafe((), "open-policy")]
    throttle_classes: Any
    parser_classes: Any
    renderer_classes: Any
    def get(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def post(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def put(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def patch(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def delete(
        self, request: Request, *args: Annotated[Any, Source("http")], **kwargs: Annotated[Any, Source("http")]
    ) -> Annotated[Any, Entry("http")]: ...
    def check_permissions(self, request: Request) -> Annotated[None, Marks("auth-check")]: ...
    def check_object_permissions(self, request: Request, obj: Any) -> Annotated[None, Marks("auth-check")]: ...
