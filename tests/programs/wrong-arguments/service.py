"""Services whose base stops gracefully if asked to."""

from oslo_service import service


class Agent(service.Service):
    def stop(self, graceful=True):
        super().stop(graceful)  # safe: wrong-arguments (arguments agree with the signature)


class Listener(service.ServiceBase):
    def stop(self, graceful=True):
        super().stop(graceful)  # want: wrong-arguments
