import requests

from .settings import settings


def fetch(url):
    return requests.get(url, verify=not settings["insecure"], timeout=5)  # undecided: certificate-validation-off (value


class Client:
    def __init__(self, options):
        self.insecure = options.get("insecure", False)

    def fetch(self, url):
        return requests.get(url, verify=not self.insecure, timeout=5)  # undecided: certificate-validation-off (value

    def send(self, url, data):
        if data:
            answer = requests.post(url, data, verify=not self.insecure, timeout=5)  # undecided: certificate-validation-off
        else:
            answer = requests.post(url, verify=False, timeout=5)  # want: certificate-validation-off
        return answer
