import ssl
from urllib.request import urlopen

import requests


def careless(url):
    return requests.get(url, verify=False, timeout=5)  # want: certificate-validation-off


def session():
    client = requests.Session()
    client.verify = False  # want: certificate-validation-off
    return client


def context():
    lax = ssl.create_default_context()
    lax.check_hostname = False
    lax.verify_mode = ssl.CERT_NONE  # want: certificate-validation-off
    return lax


def unverified(url):
    return urlopen(url, timeout=3, context=ssl._create_unverified_context())  # want: certificate-validation-off


def strict(url):
    return requests.get(url, timeout=5)  # safe: certificate-validation-off (argument is safe)


def private(url):
    return requests.get(url, verify="/etc/ca.pem", timeout=5)  # safe: certificate-validation-off (argument is safe)


def of_ours(client, url):
    client.fetch(url, verify=False)  # want: certificate-validation-off
    client.fetch(url, verify=True)  # safe: certificate-validation-off (setting is safe)


def by_hand():
    strict = ssl.SSLContext()  # safe: certificate-validation-off (set afterwards)
    strict.verify_mode = ssl.CERT_REQUIRED
    return strict


def configured(url, verify):
    return requests.get(url, verify=verify, timeout=5)  # undecided: certificate-validation-off (value of)
