"""Commands that download programs."""

import os
import subprocess

from fabric import Connection

URL = "https://get.example.com/install.sh"


def piped():
    os.system("wget -qO- https://get.example.com/install.sh | sudo -E bash -")  # want: unverified-download


def with_a_version(version):
    command = f"curl -sSL https://get.example.com/{version}/install.py | python3 -"
    subprocess.check_call(command, shell=True)  # want: unverified-download


def substituted():
    subprocess.run(["bash", "-c", 'sh -c "$(curl -fsSL ' + URL + ')"'], check=True)  # want: unverified-download


def packages():
    subprocess.run(["pip", "install", "http://files.example.com/tool.tar.gz"], check=True)  # want: unverified-download
    subprocess.run(["pip", "install", "requests"], check=True)  # safe: unverified-download (is not run unchecked)
    subprocess.run(["apt", "install", "--allow-unauthenticated", "tool"], check=True)  # want: unverified-download


def remote(host):
    Connection(host).run("curl https://get.example.com/agent | bash")  # want: unverified-download


def to_a_file():
    os.system("curl -o data.json https://data.example.com/latest")  # safe: unverified-download (is not run unchecked)
    line = "curl https://data.example.com/latest | python -m json.tool"
    os.system(line)  # safe: unverified-download (is not run unchecked)


def of_this_machine():
    os.system("curl http://localhost:8000/plan | sh")  # safe: unverified-download (comes from this machine)


def hashes():
    line = "pip install --require-hashes --trusted-host pypi.example.com -r requirements.txt"
    os.system(line)  # safe: unverified-download (compared with a digest or signature)


def shown():
    print("curl https://get.example.com/install.sh | sh")
