"""Leaving a finally block."""


def taken(queue):
    item = None
    try:
        item = queue.get()
    finally:
        queue.done()
        if item is None:
            return None  # want: jump-in-finally
    return item


def drained(queues):
    for queue in queues:
        try:
            queue.drain()
        finally:
            continue  # want: jump-in-finally


def first(queues):
    while True:
        try:
            queues.wait()
        finally:
            break  # want: jump-in-finally


def inner_loop(queue, listeners):
    try:
        return queue.get()
    finally:
        for listener in listeners:  # safe: jump-in-finally (the block runs to its end)
            if listener.closed:
                continue
            listener.wake()


def inner_function(queue):
    try:
        return queue.get()
    finally:
        queue.on_close(lambda: None)  # safe: jump-in-finally (the block runs to its end)
