from contextlib import asynccontextmanager, contextmanager


@contextmanager
def paused(machine):
    machine.pause()
    yield machine  # want: clean-up-after-yield
    machine.resume()


@contextmanager
def stopped(machine, log):
    with log.section("stopped"):
        machine.halt()
        yield  # want: clean-up-after-yield
    machine.restore_state()


@contextmanager
def paused_rightly(machine):
    machine.pause()
    try:
        yield machine  # safe: clean-up-after-yield (what raises in the body is handled)
    finally:
        machine.resume()


@contextmanager
def saved(session):
    yield session  # safe: clean-up-after-yield (nothing is undone after it)
    session.commit()


@asynccontextmanager
async def connected(client):
    await client.connect()
    yield client  # want: clean-up-after-yield
    await client.disconnect()


def rows(table):
    yield table
    table.close()
