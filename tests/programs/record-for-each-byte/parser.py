import logging

logger = logging.getLogger(__name__)

CR, LF = 13, 10


class Parser:
    def feed(self, data):
        i = 0
        while i < len(data):
            c = data[i]
            if self.state == "end":
                if c not in (CR, LF):
                    logger.warning("byte 0x%x in the end state", c)  # want: record-for-each-byte
            else:
                self.state = self.table[c]
            i += 1

    def feed_once(self, data):
        i = 0
        while i < len(data):
            if self.table[data[i]] == "end":
                logger.warning("bytes at the end")  # safe: record-for-each-byte (the loop ends after it)
                break
            i += 1

    def feed_skipping(self, data):
        i, length = 0, len(data)
        while i < length:
            if data[i] == LF:
                logger.info("skipping what follows")  # safe: record-for-each-byte (the loop ends after it)
                i = length
                continue
            i += 1


def drain(jobs):
    n = 0
    while n < len(jobs):
        logger.info("job %s", jobs[n])
        n += 1
