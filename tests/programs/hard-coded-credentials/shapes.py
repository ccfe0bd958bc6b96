import os

import requests
from shop import connect

CERTIFICATE = "-----BEGIN CERTIFICATE-----"
PUBLIC_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB shop"
TOKEN_URL = "https://login.shop.net/token"
PASSWORD_MIN_LENGTH = "12"
PASSWORD_HASHER = "argon2"
HEADERS = {"X-Auth-Token": "X-Subject-Token"}  # safe: hard-coded-credentials (names a field)


def bearer():
    return requests.get("https://api.shop.net", auth=("shop", os.environ["SHOP_PASSWORD"]), timeout=5)


def store():
    return os.environ.get("SHOP_STORE", "postgresql://shop:T7-sunflower-91@db/shop")  # want: hard-coded-credentials


def root():
    return connect(host="db", user="root", password="")  # want: hard-coded-credentials


def client():
    key = "vR7tQ2mZ9xLp4KsW8bNc3Hd6"  # want: hard-coded-credentials
    return connect(key)


def configured(conf):
    password = conf.get("store", "password")  # safe: hard-coded-credentials (names a field)
    return password


def parse(token):
    if token == "end":  # safe: hard-coded-credentials (not shaped like a secret)
        return None
    return token


def create(name, api_key="k3-9f8a7b6c5d4e3f2a1b0c"):  # want: hard-coded-credentials
    return name, api_key


def sign_in(client):
    client.login(username="shop", password="{password}")  # safe: hard-coded-credentials (placeholder)
    client.login(username="shop", password=os.environ["SHOP_PASSWORD"])


def glyphs():
    return load("AAEAAAAPAIAAAwBwRkZUTYwDlUAAADFoASIAAAAAGPOS1B2C3D4E5F6GHAS")
