from typing import Any

import testtools

class BaseTestCase(testtools.TestCase):
    def addCleanup(self, function: Any, *args: Any, **kwargs: Any) -> None: ...
    def create_tempfiles(self, files: Any, ext: str = ".conf", default_encoding: str = "utf-8") -> list[str]: ...
