"""A reader of one's own records, made from the library's."""

import pickle


class Reader(pickle.Unpickler):
    def __init__(self, file, shop=None):
        super().__init__(file)  # undecided: unsafe-loader (the argument that decides is not seen)
        self.shop = shop
