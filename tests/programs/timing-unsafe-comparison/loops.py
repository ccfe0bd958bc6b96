"""Secrets compared piece by piece."""


def is_password(stored_password, typed):
    if len(stored_password) != len(typed):
        return False
    for at in range(len(typed)):
        if stored_password[at] != typed[at]:  # want: timing-unsafe-comparison
            return False
    return True


def is_signature(signature, made):
    for given, right in zip(signature, made, strict=True):
        if given != right:  # want: timing-unsafe-comparison
            raise ValueError("signature")


def is_password_well(stored_password, typed):
    difference = len(stored_password) ^ len(typed)
    for given, right in zip(typed, stored_password, strict=False):
        difference |= given ^ right
    return difference == 0


def is_row(row, other):
    for at in range(len(row)):
        if row[at] != other[at]:
            return False
    return True


def count_differences(signature, made):
    count = 0
    for at in range(len(made)):
        if signature[at] != made[at]:
            count += 1
    return count
