"""Signatures of messages."""

import base64
import hmac


class Signer:
    def verify(self, sequence, packet, sig):
        return self.sign(sequence, packet) == sig  # want: timing-unsafe-comparison

    def verify_well(self, sequence, packet, sig):
        return hmac.compare_digest(self.sign(sequence, packet), sig)  # safe: timing-unsafe-comparison

    def sign(self, sequence, packet):
        return hmac.new(self.key, sequence + packet, "sha256").digest()


def unpack(data, key):
    sig, message = data.split(b"?", 1)
    if sig[1:] == base64.b64encode(hmac.new(key, message, "sha256").digest()):  # want: timing-unsafe-comparison
        return message
    return None


def turns(numbers, before):
    return numbers.sign(0) == before
