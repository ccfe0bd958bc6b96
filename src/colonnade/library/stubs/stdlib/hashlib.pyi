from typing import Annotated, Any

from colonnade.library.marks import Expect, Marks, NoFlow, Sanitizes, Sink, Stores, Unsafe

algorithms_guaranteed: frozenset[str]
algorithms_available: frozenset[str]

class HASH:
    @property
    def digest_size(self) -> int: ...
    @property
    def block_size(self) -> int: ...
    @property
    def name(self) -> str: ...
    def copy(self) -> HASH: ...
    def digest(self) -> Annotated[bytes, Sanitizes("*")]: ...
    def hexdigest(self) -> Annotated[str, Sanitizes("*")]: ...
    def update(self, data: Annotated[Any, Stores()], /) -> None: ...

_Hash = HASH

class VarHash(HASH):
    def digest(self, length: Annotated[int, Sink("size")], /) -> Annotated[bytes, Sanitizes("*")]: ...
    def hexdigest(self, length: Annotated[int, Sink("size")], /) -> Annotated[str, Sanitizes("*")]: ...

def new(
    name: Annotated[
        str,
        Unsafe(
            (
                "md5",
                "md4",
                "md2",
                "sha1",
                "sha",
                "ripemd160",
                "rmd160",
                "mdc2",
                "MD5",
                "MD4",
                "MD2",
                "SHA1",
                "SHA",
                "Md5",
                "sha-1",
                "SHA-1",
                "md5-sha1",
            ),
            "weak-hash",
        ),
        NoFlow(),
    ],
    data: Any = b"",
    *,
    usedforsecurity: bool = True,
    string: Any = ...,
) -> Annotated[HASH, Marks("fast-digest")]: ...
def md5(
    data: Any = b"", *, usedforsecurity: Annotated[bool, Unsafe(True, "weak-hash")] = True, string: Any = ...
) -> HASH: ...
def sha1(
    data: Any = b"", *, usedforsecurity: Annotated[bool, Unsafe(True, "weak-hash")] = True, string: Any = ...
) -> HASH: ...
def sha224(
    data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...
) -> Annotated[HASH, Marks("fast-digest")]: ...
def sha256(
    data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...
) -> Annotated[HASH, Marks("fast-digest")]: ...
def sha384(
    data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...
) -> Annotated[HASH, Marks("fast-digest")]: ...
def sha512(
    data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...
) -> Annotated[HASH, Marks("fast-digest")]: ...
def sha3_224(
    data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...
) -> Annotated[HASH, Marks("fast-digest")]: ...
def sha3_256(
    data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...
) -> Annotated[HASH, Marks("fast-digest")]: ...
def sha3_384(
    data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...
) -> Annotated[HASH, Marks("fast-digest")]: ...
def sha3_512(
    data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...
) -> Annotated[HASH, Marks("fast-digest")]: ...
def shake_128(data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...) -> VarHash: ...
def shake_256(data: Any = b"", *, usedforsecurity: bool = True, string: Any = ...) -> VarHash: ...
def blake2b(
    data: Any = b"",
    /,
    *,
    digest_size: int = 64,
    key: Any = b"",
    salt: Any = b"",
    person: Any = b"",
    fanout: int = 1,
    depth: int = 1,
    leaf_size: int = 0,
    node_offset: int = 0,
    node_depth: int = 0,
    inner_size: int = 0,
    last_node: bool = False,
    usedforsecurity: bool = True,
    string: Any = None,
) -> Annotated[HASH, Marks("fast-digest")]: ...
def blake2s(
    data: Any = b"",
    /,
    *,
    digest_size: int = 32,
    key: Any = b"",
    salt: Any = b"",
    person: Any = b"",
    fanout: int = 1,
    depth: int = 1,
    leaf_size: int = 0,
    node_offset: int = 0,
    node_depth: int = 0,
    inner_size: int = 0,
    last_node: bool = False,
    usedforsecurity: bool = True,
    string: Any = None,
) -> Annotated[HASH, Marks("fast-digest")]: ...
def pbkdf2_hmac(
    hash_name: Annotated[str, Unsafe(("md5", "sha1", "MD5", "SHA1"), "weak-hash"), NoFlow()],
    password: Any,
    salt: Annotated[Any, Expect((), "fixed-salt")],
    iterations: Annotated[int, Expect((), "weak-iterations")],
    dklen: int | None = None,
) -> Annotated[bytes, Sanitizes("*")]: ...
def scrypt(
    password: Any,
    *,
    salt: Annotated[Any, Expect((), "fixed-salt")],
    n: int,
    r: int,
    p: int,
    maxmem: int = 0,
    dklen: int = 64,
) -> Annotated[bytes, Sanitizes("*")]: ...
def file_digest(
    fileobj: Any,
    digest: Annotated[Any, Unsafe(("md5", "sha1", "@hashlib.md5", "@hashlib.sha1"), "weak-hash")],
    /,
    *,
    _bufsize: int = 262144,
) -> HASH: ...
