"""Passwords asked for at a terminal and in forms, shown or hidden."""

from getpass import getpass

import click
import typer
from django import forms
from wtforms import Form, PasswordField, StringField, validators


def connect(client):
    user = input("User: ")  # safe: visible-password (not a password)
    password = input("Password: ")  # want: visible-password
    client.login(user, password)


def hidden(client):
    client.login(input("User: "), getpass())


def by_the_name(client):
    client.passphrase = input("> ")  # want: visible-password


def about_a_password():
    length = int(input("Password length: "))  # safe: visible-password (not a password)
    if input("Change the password? [y/n] ") == "y":  # safe: visible-password (not a password)
        return length
    path = input("Path of the password file: ")  # safe: visible-password (not a password)
    return path


@click.command()
def sign_in():
    shown = click.prompt("Password")  # want: visible-password
    unseen = click.prompt("Password", hide_input=True)  # safe: visible-password (hidden while it is typed)
    forced = typer.prompt("Your passphrase", hide_input=False)  # want: visible-password
    return shown, unseen, forced


class SignUp(Form):
    name = StringField("Name")  # safe: visible-password (not a password)
    password = StringField("Password", [validators.InputRequired()])  # want: visible-password
    repeated = PasswordField("Password again")


class LogIn(forms.Form):
    username = forms.CharField(max_length=40)  # safe: visible-password (not a password)
    password = forms.CharField(max_length=40)  # want: visible-password
    old_password = forms.CharField(widget=forms.PasswordInput)  # safe: visible-password (hidden while it is typed)
    new_password = forms.CharField(  # safe: visible-password (hidden while it is typed)
        widget=forms.PasswordInput(attrs={"class": "wide"})
    )
