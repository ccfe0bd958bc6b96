# review: role=test
"""What the store survives."""


def test_survives(store):
    def broken():
        raise Exception("boom")  # safe: generic-raise (a test raises it for its subject)

    store.on_sale = broken
    store.sell("tea")
