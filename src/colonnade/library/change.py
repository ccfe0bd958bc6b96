"""Defaults of libraries that changed with a version: what a call that leaves the argument out does before and after."""

from typing import Final

import msgspec

Version = tuple[int, ...]


class Change(msgspec.Struct, frozen=True):
    """One change.

    use           the use kind of the calls that it bears on
    function      the reference of the function, as facts name it
    distribution  the distribution whose version decides, in lower case; ``python`` is the interpreter
    version       the first version with the new default
    after         what the call does from then on: ``safe``, or ``refused``
    says          the words by which a sentence about such a call names the change
    """

    use: str
    function: str
    distribution: str
    version: Version
    after: str
    says: str


CHANGES: Final = (
    Change("default-changed", "yaml.load", "pyyaml", (6,), "refused", "PyYAML 6.0 refuses it"),
    Change("default-changed", "yaml.load_all", "pyyaml", (6,), "refused", "PyYAML 6.0 refuses it"),
    Change("default-changed", "hmac.new", "python", (3, 8), "refused", "Python 3.8 refuses it"),
    Change("default-changed", "torch.load", "torch", (2, 6), "safe", "PyTorch 2.6 loads plain values"),
    Change("archive-unfiltered", "", "python", (3, 14), "safe", "without a filter"),
)


def change_of(function: str) -> Change | None:
    """The change that bears on calls of a function."""
    return next((each for each in CHANGES if each.function == function), None)
