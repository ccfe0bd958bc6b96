"""Rules for new passwords in functions, forms and records."""

from typing import Annotated

from pydantic import BaseModel, Field, constr
from rest_framework import serializers
from wtforms import Form, PasswordField, StringField, validators


def sign_up(users, name, password):
    if len(password) < 6:  # want: weak-password-rule
        raise ValueError("too short")
    users.add(name, password)


def change(user, new_password, errors):
    if not new_password or len(new_password) <= 3 or new_password.isdigit():  # want: weak-password-rule
        return "too weak"
    if 6 > len(new_password):  # noqa: SIM300  # want: weak-password-rule
        return "too weak"
    user.set_password(new_password)


def is_acceptable(password):
    return 5 <= len(password) <= 64 and not password.isdigit()  # want: weak-password-rule


def is_good(password):
    if len(password) < 1:  # safe: weak-password-rule (asks whether there is one)
        return False
    return len(password) >= 12  # safe: weak-password-rule (eight characters or more)


def is_long(password):
    if len(password) < 8:  # safe: weak-password-rule (eight characters or more)
        raise ValueError("too short")
    if len(password) <= 7:  # safe: weak-password-rule (eight characters or more)
        raise ValueError("too short")
    return True


def generate(choose):
    password = ""
    while len(password) < 6:
        password += choose()
    return password


def masked(password):
    if len(password) > 4:
        return password[:1] + "***"
    return "***"


class SignUp(Form):
    name = StringField("Name", [validators.Length(min=3)])
    password = PasswordField("Password", [validators.Length(min=4, max=30)])  # want: weak-password-rule
    new_password = PasswordField(
        validators=[
            validators.Length(min=10),  # safe: weak-password-rule (eight characters or more)
        ]
    )
    password_hint = StringField("Hint", [validators.Length(min=4)])


class Account(serializers.Serializer):
    password = serializers.CharField(min_length=5, write_only=True)  # want: weak-password-rule
    old_password = serializers.CharField(min_length=1, write_only=True)


class NewUser(BaseModel):
    name: str = Field(min_length=2)
    password: str = Field(min_length=6)  # want: weak-password-rule


class OtherUser(BaseModel):
    password: constr(min_length=4)  # want: weak-password-rule
    passphrase: Annotated[str, Field(min_length=16)]  # safe: weak-password-rule (eight characters or more)
