"""Documents that are kept beside the rest."""

import contextlib
from contextlib import suppress
from pathlib import Path


def keep(path, data):
    with contextlib.suppress(Exception):  # want: swallowed-exception
        Path(path).write_bytes(data)


class Archive:
    async def keep(self, path, data):
        with suppress(ValueError, BaseException):  # want: swallowed-exception
            await self.store.put(path, data)

    def forget(self, path):
        with suppress(FileNotFoundError):  # safe: swallowed-exception (an expected exception of a specific type)
            Path(path).unlink()

    def end(self):
        with suppress(Exception):  # safe: swallowed-exception (cleanup that may fail)
            self.store.close()

    def prepare(self):
        with suppress(Exception):  # safe: swallowed-exception (fallback for an import)
            import yaml

            self.yaml = yaml
