from urllib.parse import unquote_plus


def body_size(headers):
    if "content-length" in headers:
        return int(headers["content-length"])
    if "chunked" in headers.get("transfer-encoding", "").lower():  # want: message-framing
        return None
    return -1


def reads_until_close(headers):
    coding = headers.get("transfer-encoding", "")
    return "chunked" not in coding  # want: message-framing


def is_known(headers):
    coding = headers.get("transfer-encoding", "identity")
    return "chunked" in ("identity", coding)


def parsed(headers, parse):
    return "chunked" in parse(headers.get("transfer-encoding"))


class Request:
    def __init__(self, headers, file):
        self.headers = headers
        self.file = file
        self.size = 0

    def framing(self):
        chunked = False
        for name, value in self.headers:
            if name == "TRANSFER-ENCODING":
                if value.lower() == "chunked":  # want: message-framing
                    chunked = True
        return chunked

    def strict_framing(self):
        chunked = False
        for name, value in self.headers:
            if name == "TRANSFER-ENCODING":
                if value.lower() == "chunked":  # safe: message-framing (other codings have a branch of their own)
                    chunked = True
                else:
                    raise ValueError(value)
        return chunked

    def next_chunk(self):
        self.size = int(self.file.readline().split(b";", 1)[0], 16)
        if self.size == 0:
            self.file.readline()  # want: message-framing
        return self.file.read(self.size)

    def next_chunk_strict(self):
        self.size = int(self.file.readline().split(b";", 1)[0], 16)
        if self.size == 0:  # safe: message-framing (the trailer is read by a function)
            self.drop_trailer()
        return self.file.read(self.size)

    def drop_trailer(self):
        while self.file.readline() not in (b"", b"\n", b"\r\n"):
            pass


def parameters(query):
    pairs = query.replace(";", "&").split("&")  # want: message-framing
    return [tuple(map(unquote_plus, pair.partition("=")[::2])) for pair in pairs]


def parameters_strict(query):
    return [tuple(map(unquote_plus, pair.partition("=")[::2])) for pair in query.split("&")]


def is_chunked_word(word):
    if word == "chunked":
        word = "split"
    return word


class Parser:
    def parse_header(self, headers):
        coding = headers.pop("TRANSFER_ENCODING", "")
        if coding.lower() == "chunked":  # want: message-framing
            self.chunked = True
        return headers
