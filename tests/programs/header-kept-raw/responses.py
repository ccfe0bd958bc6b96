from .text import one_line


class Response:
    def __init__(self):
        self._headers = {}

    def set_header(self, name, value):
        self._headers[name.title()] = [str(value)]  # want: header-kept-raw

    def add_header(self, name, value):
        self._headers.setdefault(name.title(), []).append(str(value))  # want: header-kept-raw


class StrictResponse:
    def __init__(self):
        self._headers = {}

    def set_header(self, name, value):
        self._headers[name] = one_line(value)  # safe: header-kept-raw (the value is looked at)

    def add_header(self, name, value):
        if "\n" in value or "\r" in value:
            raise ValueError(name)
        self._headers[name] = value  # safe: header-kept-raw (the value is looked at)


class Table:
    def set_header(self, column, value):
        self.columns[column] = value
