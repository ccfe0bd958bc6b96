"""Who may do what."""

import abc
import sys
from collections.abc import Iterator
from typing import Optional


def may_read(user, document) -> bool:  # want: missing-return
    if user.is_admin:
        return True
    document.owner == user


def may_write(user, document) -> bool:  # want: missing-return
    print(user.name, document.owner)


def may_delete(user, document) -> bool:  # safe: missing-return (returns a value on every way)
    if user.is_admin:
        return True
    elif document.owner == user:
        return True
    else:
        return False


def name_of(user) -> str:
    if user is None:
        return  # want: missing-return
    return user.name


def found(users, name) -> Optional[str]:
    for user in users:
        if user.name == name:
            return user


def first(users) -> str:  # want: missing-return
    for user in users:
        return user.name


def wait(queue) -> str:  # safe: missing-return (returns a value on every way)
    while True:
        item = queue.get()
        if item:
            return item


def names(users) -> Iterator[str]:
    for user in users:
        yield user.name


class Store(abc.ABC):
    @abc.abstractmethod
    def load(self) -> str:
        """The text."""
        self.ready = True

    def save(self) -> str:
        raise NotImplementedError

    def kept(self) -> bool: ...


def stop(text) -> str:  # safe: missing-return (returns a value on every way)
    if text:
        return text
    sys.exit(2)


def parsed(text) -> int:  # want: missing-return
    try:
        return int(text)
    except ValueError:
        pass


def parsed_or_raised(text) -> int:  # safe: missing-return (returns a value on every way)
    try:
        return int(text)
    except ValueError as error:
        raise LookupError(text) from error


def read(path) -> str:  # safe: missing-return (returns a value on every way)
    with open(path) as file:
        return file.read()


def owner(documents, name) -> str:  # safe: missing-return (returns a value on every way)
    for document in documents:
        if document.name == name:
            return document.owner
    else:
        return "nobody"


def refuse(user) -> bool:
    user.fail("refused")


def asked(read) -> str:  # safe: missing-return (returns a value on every way)
    while True:
        while True:
            text = read()
            if text:
                break
        if text.isalpha():
            return text


def asked_once(read) -> str:  # want: missing-return
    while True:
        text = read()
        if not text:
            break
        if text.isalpha():
            return text
