"""A function that makes the exception which others raise."""


def lacking(obj, method):
    return NotImplementedError(f"{type(obj).__name__} lacks {method}")  # safe: mistaken-raise (an exception)


class Channel:
    def get(self):
        raise lacking(self, "get")  # safe: mistaken-raise (an exception)

    def put(self):
        return NotImplementedError("put")  # want: mistaken-raise
