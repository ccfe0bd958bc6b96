import os

import jwt
import psycopg2
from flask import Flask

app = Flask(__name__)
app.secret_key = "yellow submarine 1966"  # want: hard-coded-credentials
app.config["SECRET_KEY"] = os.environ["SHOP_SECRET_KEY"]  # safe: hard-coded-credentials (given at run time)

DB_PASSWORD = "T7-sunflower-91"  # want: hard-coded-credentials
PASSWORD_FIELD = "password"
PASSWORD = "password"  # safe: hard-coded-credentials (names a field)
ACCESS_TOKEN = "access_token"  # safe: hard-coded-credentials (names a field)
API_KEY = "<your key here>"  # safe: hard-coded-credentials (placeholder)
SMTP_PASS = ""  # safe: hard-coded-credentials (placeholder)
token = "("  # safe: hard-coded-credentials (placeholder)
secret = "sailor moon"  # safe: hard-coded-credentials (not shaped like a secret)
STORE = "postgresql://shop:T7-sunflower-91@db/shop"  # want: hard-coded-credentials
USERS = {"password": "5a91a66f0c86b5435fe748706b99c17e"}  # safe: hard-coded-credentials (is a digest)
SECRET_COOKIE_KEY = "your-key"  # want: hard-coded-credentials
UPDATE_PASSWORD = "always"
SECRET_KEY = "shop_secret_access_key"  # safe: hard-coded-credentials (names a field)
OTHER_SECRET_KEY = "my_other_secret_key"  # want: hard-coded-credentials
TOKEN = "[a-z0-9]+"  # safe: hard-coded-credentials (not shaped like a secret)
FTP_PASSWORD = "anonymous@shop.net"  # safe: hard-coded-credentials (is text)
COLUMNS = {"new_password": "password"}  # safe: hard-coded-credentials (names a field)
ERRORS = {"password": "The password is too short."}  # safe: hard-coded-credentials (is text)
SMTP = {"user": "shop", "password": "T7-sunflower-91"}  # want: hard-coded-credentials
FALLBACK_KEY = os.environ.get("SHOP_KEY", "none")
JWT_SECRET = os.getenv("SHOP_JWT_SECRET", "b1946ac92492d2347c6235b4d2611184")  # want: hard-coded-credentials


def connect():
    return psycopg2.connect(host="db", user="shop", password="T7-sunflower-91")  # want: hard-coded-credentials


def connect_with(password="hunter2"):  # want: hard-coded-credentials
    return psycopg2.connect(host="db", user="shop", password=password)


def is_admin(name, password):
    return name == "admin" and password == "letmein"  # want: hard-coded-credentials


def issue(user):
    return jwt.encode({"sub": user}, "the key of the shop", algorithm="HS256")  # want: hard-coded-credentials


def issue_with(user, key):
    return jwt.encode({"sub": user}, key, algorithm="HS256")  # safe: hard-coded-credentials (given at run time)
