from .curve import inverse, multiply, generator, order


def verify(digest, signature, key):
    r = signature.r
    s = signature.s
    w = inverse(s, order)  # want: signature-range
    point = multiply(generator, digest * w) + multiply(key.point, r * w)
    return r == point.x % order


def verify_pair(digest, pair, key):
    r, s = pair
    if not 1 <= r <= order - 1:
        return False
    if not 1 <= s <= order - 1:
        return False
    w = pow(s, -1, order)  # safe: signature-range (both numbers are compared with bounds)
    point = multiply(generator, digest * w) + multiply(key.point, r * w)
    return r == point.x % order


def verify_half(digest, pair, key):
    r, s = pair
    if r >= order:
        return False
    w = pow(s, order - 2, order)  # want: signature-range
    point = multiply(generator, digest * w) + multiply(key.point, r * w)
    return r == point.x % order


def sign(digest, k, key):
    r = multiply(generator, k).x % order
    s = inverse(k, order) * (digest + r * key) % order
    return r, s
