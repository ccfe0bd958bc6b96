from typing import Annotated, Any

from colonnade.library.marks import Fresh, NoFlow, Sink, Source, Unsafe

class BaseClient:
    def __getattr__(self, name: str) -> Any: ...
    def download_file(
        self, Bucket: str, Key: str, Filename: Annotated[str, Sink("path")], *args: Any, **kwargs: Any
    ) -> None: ...
    def upload_file(
        self, Filename: Annotated[str, Sink("path")], Bucket: str, Key: str, *args: Any, **kwargs: Any
    ) -> None: ...
    def get_object(self, **kwargs: Any) -> Annotated[dict[str, Any], Fresh(), Source("file")]: ...
    def put_object(
        self, *, ACL: Annotated[str, Unsafe("public-read-write", "world-writable")] = ..., **kwargs: Any
    ) -> Annotated[dict[str, Any], Fresh()]: ...
    def get_secret_value(self, **kwargs: Any) -> Annotated[dict[str, Any], Fresh(), Source("secret")]: ...
    def get_parameter(self, **kwargs: Any) -> Annotated[dict[str, Any], Fresh(), Source("secret")]: ...
    def scan(
        self,
        *,
        FilterExpression: Annotated[Any, Sink("nosql")] = ...,
        ProjectionExpression: Annotated[Any, Sink("nosql")] = ...,
        **kwargs: Any,
    ) -> Annotated[dict[str, Any], Fresh(), Source("database")]: ...
    def query(
        self,
        *,
        KeyConditionExpression: Annotated[Any, Sink("nosql")] = ...,
        FilterExpression: Annotated[Any, Sink("nosql")] = ...,
        ProjectionExpression: Annotated[Any, Sink("nosql")] = ...,
        **kwargs: Any,
    ) -> Annotated[dict[str, Any], Fresh(), Source("database")]: ...
    def update_item(
        self,
        *,
        UpdateExpression: Annotated[Any, Sink("nosql")] = ...,
        ConditionExpression: Annotated[Any, Sink("nosql")] = ...,
        **kwargs: Any,
    ) -> Annotated[dict[str, Any], Fresh(), Source("database")]: ...
    def delete_item(
        self, *, ConditionExpression: Annotated[Any, Sink("nosql")] = ..., **kwargs: Any
    ) -> Annotated[dict[str, Any], Fresh(), Source("database")]: ...
    def execute_statement(
        self, *, Statement: Annotated[str, Sink("sql")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def send_email(self, **kwargs: Annotated[Any, Sink("mail")]) -> Annotated[dict[str, Any], Fresh()]: ...
    def put_item(self, **kwargs: Any) -> Annotated[dict[str, Any], Fresh()]: ...
    def get_item(self, **kwargs: Any) -> Annotated[dict[str, Any], Fresh(), Source("database")]: ...
    def batch_execute_statement(
        self, *, Statements: Annotated[Any, Sink("sql")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh(), Source("database")]: ...
    def start_query_execution(
        self, *, QueryString: Annotated[str, Sink("sql")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh()]: ...
    def download_fileobj(self, *args: Any, **kwargs: Any) -> None: ...
    def upload_fileobj(self, *args: Any, **kwargs: Any) -> None: ...
    def receive_message(self, **kwargs: Any) -> Annotated[dict[str, Any], Fresh(), Source("rpc")]: ...
    def get_records(self, **kwargs: Any) -> Annotated[dict[str, Any], Fresh(), Source("rpc")]: ...
    def send_command(
        self, *, Parameters: Annotated[Any, Sink("shell")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh()]: ...
    def invoke_model(
        self, *, body: Annotated[Any, Sink("prompt")] = ..., **kwargs: Any
    ) -> Annotated[dict[str, Any], Fresh(), Source("model")]: ...
    def converse(
        self,
        *,
        messages: Annotated[Any, Sink("prompt")] = ...,
        system: Annotated[Any, Sink("prompt")] = ...,
        **kwargs: Any,
    ) -> Annotated[dict[str, Any], Fresh(), Source("model")]: ...
    def generate_presigned_url(self, *args: Any, **kwargs: Any) -> Annotated[str, Fresh()]: ...
    def decrypt(self, **kwargs: Any) -> Annotated[dict[str, Any], Fresh(), Source("secret")]: ...
    def put_bucket_acl(
        self, *, ACL: Annotated[str, Unsafe("public-read-write", "world-writable")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh()]: ...
    def create_bucket(
        self, *, ACL: Annotated[str, Unsafe("public-read-write", "world-writable")] = ..., **kwargs: Any
    ) -> Annotated[Any, Fresh()]: ...
    def send_raw_email(self, **kwargs: Annotated[Any, Sink("mail")]) -> Annotated[Any, Fresh()]: ...

class Session:
    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        botocore_session: Any = None,
        profile_name: str | None = None,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...
    def client(
        self,
        service_name: Annotated[str, NoFlow()],
        region_name: str | None = None,
        api_version: str | None = None,
        use_ssl: Annotated[bool, Unsafe(False, "clear-text")] = True,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        endpoint_url: Annotated[str | None, Sink("url")] = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        config: Any = None,
        *args: Any,
        **kwargs: Any,
    ) -> Annotated[BaseClient, Fresh()]: ...
    def resource(
        self,
        service_name: Annotated[str, NoFlow()],
        region_name: str | None = None,
        api_version: str | None = None,
        use_ssl: Annotated[bool, Unsafe(False, "clear-text")] = True,
        verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
        endpoint_url: Annotated[str | None, Sink("url")] = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        config: Any = None,
    ) -> Annotated[Any, Fresh()]: ...

def client(
    service_name: Annotated[str, NoFlow()],
    region_name: str | None = None,
    api_version: str | None = None,
    use_ssl: Annotated[bool, Unsafe(False, "clear-text")] = True,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    endpoint_url: Annotated[str | None, Sink("url")] = None,
    aws_access_key_id: str | None = None,
    aws_secret_access_key: str | None = None,
    aws_session_token: str | None = None,
    config: Any = None,
    *args: Any,
    **kwargs: Any,
) -> Annotated[BaseClient, Fresh()]: ...
def resource(
    service_name: Annotated[str, NoFlow()],
    region_name: str | None = None,
    api_version: str | None = None,
    use_ssl: Annotated[bool, Unsafe(False, "clear-text")] = True,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    endpoint_url: Annotated[str | None, Sink("url")] = None,
    aws_access_key_id: str | None = None,
    aws_secret_access_key: str | None = None,
    aws_session_token: str | None = None,
    config: Any = None,
    *args: Any,
    **kwargs: Any,
) -> Annotated[Any, Fresh()]: ...
