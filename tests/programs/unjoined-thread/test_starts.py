# review: role=test
"""Threads that tests start."""

import threading


def test_queue(queue):
    threading.Thread(target=queue.serve).start()  # want: unjoined-thread
    assert queue.put(1)


def test_queue_ends(queue):
    server = threading.Thread(target=queue.serve)
    server.start()  # safe: unjoined-thread (waited for)
    queue.put(None)
    server.join()
