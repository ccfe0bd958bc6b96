import ssl
from http.client import HTTPSConnection


def lax():
    made = ssl.create_default_context()
    made.check_hostname = False  # want: host-name-check-off
    return made


def strict():
    made = ssl.create_default_context()
    made.check_hostname = True  # safe: host-name-check-off (argument is safe)
    return made


def asked(strictly):
    made = ssl.create_default_context()
    made.check_hostname = strictly  # undecided: host-name-check-off (value of)
    return made


def of_ours(client, url):
    client.fetch(url, check_hostname=False)  # want: host-name-check-off
    client.fetch(url, check_hostname=True)  # safe: host-name-check-off (setting is safe)


def connect(host):
    return HTTPSConnection(host, timeout=5)  # safe: host-name-check-off (argument is safe)
