"""Rights of users."""  # safe: redefined-function (every name is defined once)


def allowed(user):
    return user.is_admin
