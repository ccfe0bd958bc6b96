"""A menu for the operators of a small network."""

import os
import shlex
import subprocess
import sys


def look_up():
    os.system("host " + input("Name: "))  # want: typed-command


def run_all():
    subprocess.run("echo " + sys.argv[1], shell=True, check=True)  # want: typed-command


def quoted():
    os.system("host " + shlex.quote(input("Name: ")))  # safe: typed-command (neutralised for this use)


def numbered():
    os.system("sleep " + str(int(input("Seconds: "))))  # safe: typed-command (neutralised for this use)


def fixed():
    os.system("uptime")  # safe: typed-command (constant)


def counted(done):
    os.system(len(done))  # safe: typed-command (number or boolean)


def of_environment():
    os.system(os.environ["PAGER"])  # safe: typed-command (no attacker-controlled data reaches it)


def without_shell():
    subprocess.run(["host", "--", input("Name: ")], check=True)
