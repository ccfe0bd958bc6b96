# review: role=test
"""The shop's tests."""


def test_staff(user):
    assert user.is_staff  # safe: security-assertion (an assertion of a test)
