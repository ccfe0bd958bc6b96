from typing import Annotated, Any

from requests.models import Response

from colonnade.library.marks import Fresh, Marks, Raises, Sink, Unsafe

def request(
    method: Any,
    url: Annotated[Any, Sink("url")],
    params: Any = None,
    data: Any = None,
    headers: Annotated[Any, Sink("header")] = None,
    cookies: Any = None,
    files: Any = None,
    auth: Any = None,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
    allow_redirects: bool = True,
    proxies: Any = None,
    hooks: Any = None,
    stream: bool = False,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    cert: Any = None,
    json: Any = None,
) -> Annotated[
    Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
]: ...
def get(
    url: Annotated[Any, Sink("url")],
    params: Any = None,
    *,
    data: Any = None,
    headers: Annotated[Any, Sink("header")] = None,
    cookies: Any = None,
    files: Any = None,
    auth: Any = None,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
    allow_redirects: bool = True,
    proxies: Any = None,
    hooks: Any = None,
    stream: bool = False,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    cert: Any = None,
    json: Any = None,
) -> Annotated[
    Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
]: ...
def options(
    url: Annotated[Any, Sink("url")],
    *,
    params: Any = None,
    data: Any = None,
    headers: Annotated[Any, Sink("header")] = None,
    cookies: Any = None,
    files: Any = None,
    auth: Any = None,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
    allow_redirects: bool = True,
    proxies: Any = None,
    hooks: Any = None,
    stream: bool = False,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    cert: Any = None,
    json: Any = None,
) -> Annotated[
    Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
]: ...
def head(
    url: Annotated[Any, Sink("url")],
    *,
    params: Any = None,
    data: Any = None,
    headers: Annotated[Any, Sink("header")] = None,
    cookies: Any = None,
    files: Any = None,
    auth: Any = None,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
    allow_redirects: bool = True,
    proxies: Any = None,
    hooks: Any = None,
    stream: bool = False,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    cert: Any = None,
    json: Any = None,
) -> Annotated[
    Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
]: ...
def post(
    url: Annotated[Any, Sink("url")],
    data: Any = None,
    json: Any = None,
    *,
    params: Any = None,
    headers: Annotated[Any, Sink("header")] = None,
    cookies: Any = None,
    files: Any = None,
    auth: Any = None,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
    allow_redirects: bool = True,
    proxies: Any = None,
    hooks: Any = None,
    stream: bool = False,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    cert: Any = None,
) -> Annotated[
    Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
]: ...
def put(
    url: Annotated[Any, Sink("url")],
    data: Any = None,
    *,
    params: Any = None,
    headers: Annotated[Any, Sink("header")] = None,
    cookies: Any = None,
    files: Any = None,
    auth: Any = None,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
    allow_redirects: bool = True,
    proxies: Any = None,
    hooks: Any = None,
    stream: bool = False,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    cert: Any = None,
    json: Any = None,
) -> Annotated[
    Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
]: ...
def patch(
    url: Annotated[Any, Sink("url")],
    data: Any = None,
    *,
    params: Any = None,
    headers: Annotated[Any, Sink("header")] = None,
    cookies: Any = None,
    files: Any = None,
    auth: Any = None,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
    allow_redirects: bool = True,
    proxies: Any = None,
    hooks: Any = None,
    stream: bool = False,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    cert: Any = None,
    json: Any = None,
) -> Annotated[
    Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
]: ...
def delete(
    url: Annotated[Any, Sink("url")],
    *,
    params: Any = None,
    data: Any = None,
    headers: Annotated[Any, Sink("header")] = None,
    cookies: Any = None,
    files: Any = None,
    auth: Any = None,
    timeout: Annotated[Any, Unsafe(None, "no-timeout")] = None,
    allow_redirects: bool = True,
    proxies: Any = None,
    hooks: Any = None,
    stream: bool = False,
    verify: Annotated[Any, Unsafe(False, "tls-verification-off")] = None,
    cert: Any = None,
    json: Any = None,
) -> Annotated[
    Response, Fresh(), Marks("status-in-result", "blocking"), Raises("requests.exceptions.RequestException")
]: ...
