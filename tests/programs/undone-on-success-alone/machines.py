import logging

LOG = logging.getLogger(__name__)


class Machines:
    def __init__(self, driver, network):
        self.driver = driver
        self.network = network

    def snapshot(self, machine, target):
        self.driver.suspend(machine)  # want: undone-on-success-alone
        self.driver.copy(machine, target)
        self.driver.resume(machine)

    def snapshot_in_any_case(self, machine, target):
        self.driver.suspend(machine)  # safe: undone-on-success-alone (undone in any case)
        try:
            self.driver.copy(machine, target)
        finally:
            self.driver.resume(machine)

    def restart(self, machine):
        self.driver.stop(machine)
        LOG.info("restarting %s", machine)
        self.driver.start(machine)

    def move(self, machine, old, new):
        self.network.plug_port(machine, new)
        self.driver.copy(machine, new)
        self.network.unplug_port(machine, old)

    def try_port(self, machine, port):
        self.network.plug_port(machine, port)  # want: undone-on-success-alone
        self.driver.ping(machine)
        self.network.unplug_port(machine, port)

    def wait_for(self, task, poll):
        loop = self.driver.loop(poll)
        loop.start(5)  # want: undone-on-success-alone
        result = task.wait()
        loop.stop()
        return result
