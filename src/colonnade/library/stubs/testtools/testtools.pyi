import unittest
from typing import Annotated, Any

from colonnade.library.marks import Marks

class TestCase(unittest.TestCase):
    def useFixture(self, fixture: Any) -> Any: ...
    def assertThat(
        self, matchee: Any, matcher: Any, message: str = "", verbose: bool = False
    ) -> Annotated[None, Marks("assert-helper")]: ...
