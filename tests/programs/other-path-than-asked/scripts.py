import os
import subprocess


def kill_command(scripts, service, pid):
    script = service + "-kill"
    if os.path.isfile(os.path.join(scripts, script)):
        return [script, "9", str(pid)]  # want: other-path-than-asked
    return ["kill", "-9", str(pid)]


def remove(folder, name):
    if os.path.exists(os.path.join(folder, name)):
        os.remove(name)  # want: other-path-than-asked


def run(folder, name):
    if os.path.exists(os.path.join(folder, name)):
        subprocess.run([name, "--all"], check=True)  # want: other-path-than-asked


def remove_rightly(folder, name):
    if os.path.exists(os.path.join(folder, name)):
        os.remove(os.path.join(folder, name))
        return os.listdir(folder)  # safe: other-path-than-asked (no other path was asked about)
    return []


def names(folder):
    out = []
    for name in os.listdir(folder):
        if os.path.isdir(os.path.join(folder, name)):
            out.append(name)
    return out


def rejoined(folder, name):
    if os.path.exists(os.path.join(folder, name)):
        name = os.path.join(folder, name)
        os.remove(name)  # safe: other-path-than-asked (no other path was asked about)
