class ShopError(Exception):
    def __init__(self, message=None, **kwargs):
        self.kwargs = kwargs
        super().__init__(message)


class InvalidInput(ShopError):
    pass
