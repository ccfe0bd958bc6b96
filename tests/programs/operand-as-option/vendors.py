import subprocess

from .names import require_name


def run(host, command, port=None):
    line = ["ssh", "-x"]
    if port is not None:
        line.extend(["-p", str(port)])
    line.append(host)  # want: operand-as-option
    return subprocess.Popen(line + [command])


def clone(url, folder):
    subprocess.run(["git", "clone", url, folder], check=True)  # want: operand-as-option


def clone_behind_dashes(url, folder):
    line = ["git", "clone", "--", url, folder]  # safe: operand-as-option (options end before it)
    subprocess.run(line, check=True)


def switch(branch):
    require_name(branch)
    subprocess.run(["git", "checkout", branch], check=True)  # safe: operand-as-option (it is looked at)


def log(host):
    if host.startswith("-"):
        raise ValueError(host)
    subprocess.run(("ssh", host, "cat /var/log/syslog"), check=True)  # safe: operand-as-option (it is looked at)


def count(branch):
    subprocess.run(["git", "rev-list", "-n", branch], check=True)
    subprocess.run(["echo", branch], check=True)
    line = ["ls"]
    line.append(branch)
    return line


def own():
    branch = "main"
    subprocess.run(["git", "checkout", branch], check=True)
