"""A command line that is built of itself."""

import os


def run(command, options):
    while options:
        command = command + " " + options.pop()
        os.system(command)


def again(rounds):
    for number in rounds:
        line = line + "x"
        os.system(line)
