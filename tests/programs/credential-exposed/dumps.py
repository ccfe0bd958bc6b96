"""Where secrets go."""

import json
import subprocess

import requests


def dump(password, name):
    subprocess.run(["mysqldump", "--password=" + password, "shop"], check=True)  # want: credential-exposed
    command = ["mysqldump", f"-p{password}"]
    subprocess.run(command, check=True)  # want: credential-exposed
    subprocess.run(["mysqldump", name], check=True)  # safe: credential-exposed (nothing named as a secret)


def ask(access_token, name):
    requests.get("https://api.example.org/?token=" + access_token, timeout=5)  # want: credential-exposed
    requests.get(f"https://api.example.org/{name}", timeout=5)  # safe: credential-exposed (nothing named as a secret)
    requests.get("https://api.example.org/", headers={"Authorization": access_token}, timeout=5)


def keep(password, name):
    with open("password.txt", "w") as out:
        out.write(password)  # want: credential-exposed
    with open("name.json", "w") as out:
        json.dump({"password": password}, out)  # want: credential-exposed
        json.dump({"name": name}, out)  # safe: credential-exposed (nothing named as a secret)


def ask_by_token(token, page_token, name):
    requests.get("https://api.example.org/?token=" + token, timeout=5)  # want: credential-exposed
    requests.get(f"https://api.example.org/?name={name}&key={token}", timeout=5)  # want: credential-exposed
    requests.get("https://api.example.org/", params={"token": token, "name": name}, timeout=5)  # want: credential-exposed
    requests.get("https://api.example.org/", params={"page": page_token}, timeout=5)  # safe: credential-exposed (nothing)
    requests.get("https://api.example.org/?page=" + page_token, timeout=5)  # safe: credential-exposed (nothing)
