from collections import OrderedDict


class Recent:
    def __init__(self, size: int) -> None:
        self.size = size
        self.kept: OrderedDict[str, str] = OrderedDict()

    def keep(self, name: str, value: str) -> None:
        self.kept[name] = value
        while len(self.kept) > self.size:
            self.kept.popitem(last=False)


def newest() -> str:
    kept = OrderedDict(a="b")
    return kept.popitem(last=True)[0]  # safe: wrong-library-arguments (arguments agree with the signature)
