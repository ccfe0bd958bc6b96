from typing import Annotated, Any

import graphene

from colonnade.library.marks import Entry

class DjangoObjectType(graphene.ObjectType):
    def get_queryset(self, queryset: Any, info: graphene.ResolveInfo) -> Annotated[Any, Entry("callback")]: ...
    def get_node(self, info: graphene.ResolveInfo, id: Any) -> Annotated[Any, Entry("rpc")]: ...
