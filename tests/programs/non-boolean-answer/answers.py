def validate(form, expected):
    if not expected:
        return False
    value = form.get("code")
    return value and value == expected  # want: non-boolean-answer


def verify(token, now):
    if token.revoked:
        return False
    return token.issued < now and token.expires > now  # safe: non-boolean-answer (every operand is a boolean)


def check_first(user, rows):
    return user and rows


def first_or_none(rows):
    if not rows:
        return False
    return rows and rows[0] == 1
