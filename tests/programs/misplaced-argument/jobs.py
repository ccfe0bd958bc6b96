"""Jobs that are waited for."""

import queue
import shutil


class Jobs:
    def __init__(self, timeout, block):
        self.results = queue.Queue(1)
        self.timeout = timeout
        self.block = block

    def take(self):
        return self.results.get(self.timeout)  # want: misplaced-argument

    def take_in_time(self):
        return self.results.get(self.block, self.timeout)  # safe: misplaced-argument (no argument is called like)

    def take_at_once(self):
        return self.results.get(False)  # safe: misplaced-argument (no argument is called like another parameter)

    def turned(self):
        return self.results.get(self.timeout, self.block)  # want: misplaced-argument


def backup(src, dst):
    shutil.copyfile(dst, src)  # want: misplaced-argument
    shutil.copyfile(src, dst)  # safe: misplaced-argument (no argument is called like another parameter)
    shutil.copyfile(dst, src + ".old")  # safe: misplaced-argument (no argument is called like another parameter)
