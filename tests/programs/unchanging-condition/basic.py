"""Counters that count, and counters that do not."""

import queue
import sys


def power(base, exponent):
    result = 1
    step = 0
    while step < exponent:  # want: unchanging-condition
        result *= base
    return result


def wrong_variable(rows, limit):
    row = column = 0
    total = 0
    while row < limit:  # want: unchanging-condition
        total += rows[column]
        column += 1
    return total


def counted(base, exponent):
    result = 1
    while exponent > 0:  # safe: unchanging-condition (the loop changes what it asks for)
        result *= base
        exponent -= 1
    return result


def unpacked(a, b):
    while b != 0:  # safe: unchanging-condition (the loop changes what it asks for)
        a, b = b, a % b
    return a


def left(limit, feed):
    count = 0
    while count < limit:  # safe: unchanging-condition (left by another way)
        if not feed():
            break


def given_away(state, goal):
    while state != goal:  # safe: unchanging-condition (the loop changes what it asks for)
        advance(state)


def advance(state):
    state.append(1)


def own_method(state, goal):
    while state < goal:  # safe: unchanging-condition (the loop changes what it asks for)
        state.step()


def drained(jobs, low, high):
    try:
        while low < high:  # undecided: unchanging-condition (an exception may end the loop)
            jobs.get_nowait()
    except queue.Empty:
        return


def closure(goal):
    seen = 0

    def more():
        nonlocal seen
        seen += 1

    while seen < goal:  # undecided: unchanging-condition (another function may change the condition)
        more()


def exits(left_over, most):
    while left_over < most:  # undecided: unchanging-condition (a call or a consumer may end the loop)
        sys.exit(1)


def served(ready, now):
    while ready < now:  # undecided: unchanging-condition (a call or a consumer may end the loop)
        yield now


def never():
    attempts = 5
    while attempts < 3:  # safe: unchanging-condition (never entered)
        print("trying")


def of_objects(stream):
    while not stream.closed:
        stream.read()
