import json
import logging

LOG = logging.getLogger(__name__)


def mask_password(text):
    return text.replace("secret", "***")


def attach(volume, connect):
    properties = volume["connection"]
    LOG.debug("attaching with %s", properties)  # want: credential-holder-in-log
    LOG.debug("attaching to %s", properties["portal"])  # safe: credential-holder-in-log (nothing known to hold a credential)
    connect(properties["user"], properties["auth_password"])


def without(volume, connect):
    properties = dict(volume["connection"])
    properties.pop("auth_password")
    LOG.debug("attaching with %s", properties)  # safe: credential-holder-in-log (nothing known)


def parse(target_data):
    if "iqn" not in target_data:
        raise ValueError("no name in %s" % target_data)  # want: credential-holder-in-log
    return target_data["iqn"], target_data.get("auth_password")


def swap(old_cinfo, new_cinfo):
    msg = "swapped {} for {}".format(json.dumps(old_cinfo), new_cinfo)
    LOG.info(msg)  # want: credential-holder-in-log
    LOG.info(mask_password(msg))


class Admin:
    def run(self, target, command):
        out = self.execute(target, *command)
        LOG.debug("%(command)s: %(out)s", {"command": command, "out": out})  # want: credential-holder-in-log

    def execute(self, *words):
        return words

    def update(self, target, key, value):
        words = ("--name", key, "--value", value)
        self.run(target, words)

    def login(self, target):
        self.update(target, "node.password", target.auth_password)


def local(cmd):
    LOG.debug("running %s", mask_password(" ".join(cmd)))


def remote(ssh, cmd):
    LOG.debug("running %s there", cmd)  # want: credential-holder-in-log
    ssh.exec_command(cmd)


def handle(request, action, body):
    LOG.debug("action %s: %s", action, str(body, "utf-8"))  # want: credential-holder-in-log
    LOG.debug("headers: %s", request.headers)  # want: credential-holder-in-log


def send(body):
    LOG.debug("sending: %s", body)  # safe: credential-holder-in-log (nothing known)
