import subprocess


def decrypt(path, folder):
    command = ["gpg", "--use-embedded-filename", "--decrypt", path]  # want: name-chosen-by-input
    subprocess.run(command, cwd=folder, check=True)


def decrypt_to(path, out):
    command = ("gpg", "--output", out, "--decrypt", path)  # safe: name-chosen-by-input (names stay the program's)
    subprocess.run(command, check=True)


def unpack(path):
    subprocess.run(["tar", "-x", "-P", "-f", path], check=True)  # want: name-chosen-by-input


def pack(path):
    command = ["tar", "-c", "-P", "-f", "out.tar", path]  # safe: name-chosen-by-input (names stay the program's)
    subprocess.run(command, check=True)


def download(url):
    subprocess.run(["curl", "-O", "--remote-header-name", url], check=True)  # want: name-chosen-by-input


def show(path):
    subprocess.run(["cat", "-P", path], check=True)
