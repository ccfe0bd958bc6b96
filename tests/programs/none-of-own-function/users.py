"""Users that are found by name."""


def find(users, name):
    for user in users:
        if user.name == name:
            return user
    return None


def mail_of(users, name):
    return find(users, name).mail  # want: none-of-own-function


def first_of(users, name):
    user = find(users, name)
    return user.names[0]  # want: none-of-own-function


def safe_mail_of(users, name):
    user = find(users, name)
    if user is None:
        return ""
    return user.mail  # safe: none-of-own-function (tested before)


def caught_mail_of(users, name):
    try:
        return find(users, name).mail  # safe: none-of-own-function (the exception is handled here)
    except AttributeError:
        return ""


class Users:
    def get(self, name):
        if name:
            return self.users[name]
        return None

    def mail(self, name):
        return self.get(name).mail  # want: none-of-own-function


def title_of(entry: dict):
    return entry.get("title").strip()  # want: none-of-own-function


def title_or_none(entry: dict):
    if "title" in entry:
        return entry.get("title").strip()  # safe: none-of-own-function (tested before)
    return entry.get("title", "").strip()


def find_pair(users, name):
    for user in users:
        if user.name == name:
            return user.key, user.mails
    return None, None


def mails_of(users, name):
    key, mails = find_pair(users, name)
    if key in mails.keys():  # want: none-of-own-function
        return mails[key]
    return mails


def mails_or_none(users, name):
    key, mails = find_pair(users, name)
    if not mails:
        return None
    return mails.get(key)  # safe: none-of-own-function (tested before)


def oldest(users):
    if not users:
        return
    return max(users, key=lambda user: user.age)


def oldest_name(users):
    return oldest(users).name  # want: none-of-own-function


def key_of(users, name):
    for user in users:
        if user.name == name:
            return user.keys


def has_key(users, name):
    keys = key_of(users, name)
    return "id" in keys  # want: none-of-own-function


def last_of(users):
    for user in users:
        last = user
    return last


def last_name(users):
    return last_of(users).name
