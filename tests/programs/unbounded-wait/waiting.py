"""Loops that wait and loops that hang."""

import os
import time


def started(server):
    while not server.is_ready():
        time.sleep(0.1)  # want: unbounded-wait


def countdown(rounds: int):
    total = 0
    while rounds > 0:  # want: unbounded-wait
        total += 1
    return total


def counted(rounds):
    while rounds > 0:  # safe: unbounded-wait (its condition changes)
        rounds -= 1


def drained(items):
    while items:  # safe: unbounded-wait (its condition may be changed by what it calls)
        items.pop()


def spin():
    while True:  # want: unbounded-wait
        pass


def serve(server):
    while True:  # safe: unbounded-wait (runs as long as the program)
        server.handle()


def found(lines):
    while True:  # safe: unbounded-wait (left from inside)
        line = next(lines)
        if line.startswith("#"):
            break
    return line


def appears(path):
    rounds = 0
    while not os.path.exists(path) and rounds < 10:
        rounds += 1
        time.sleep(1)  # safe: unbounded-wait (counts its rounds or watches the clock)


def finished(process):
    while process.poll() is None:
        for line in process.stdout:
            print(line)
        time.sleep(1)  # safe: unbounded-wait (does other work while it waits)


def walked(stack):
    pop = stack.pop
    while stack:  # undecided: unbounded-wait (whether the condition's object changes)
        pop()


def active(machine):
    while machine.status != "ACTIVE":
        time.sleep(1)  # want: unbounded-wait
        machine.refresh()


def active_in_time(machine, end):
    while machine.status != "ACTIVE":
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(1)  # safe: unbounded-wait (left from inside)
        machine.refresh()


def outermost(node):
    try:
        while True:  # undecided: unbounded-wait (an exception may end the loop)
            node = node.parent
    except AttributeError:
        return node
