from typing import Annotated, Any

import graphene

from colonnade.library.marks import Entry

class Node(graphene.Interface):
    @classmethod
    def get_node_from_global_id(cls, info: Any, global_id: Any, only_type: Any = None) -> Any: ...

class ClientIDMutation(graphene.Mutation):
    def mutate_and_get_payload(
        self, info: graphene.ResolveInfo, *args: Any, **kwargs: Any
    ) -> Annotated[Any, Entry("rpc")]: ...

class Connection(graphene.ObjectType): ...
