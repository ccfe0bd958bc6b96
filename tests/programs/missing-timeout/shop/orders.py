from clients import Client


class Orders:
    def __init__(self):
        self.client = Client()

    def all(self, url):
        return self.client.session.get(url)  # want: missing-timeout

    def some(self, url):
        return self.client.session.get(url, timeout=5)  # safe: missing-timeout (argument is safe)
