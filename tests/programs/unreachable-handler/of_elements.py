"""Classes of errors that objects in a list keep."""


class Transport:
    def __init__(self, channels):
        self.channels = channels

    def refresh(self):
        for channel in self.channels:
            try:
                channel.refresh()
            except channel.connection_errors:
                print("again")
            except channel.ResponseError:  # safe: unreachable-handler (no clause above catches it)
                print("full")
            except channel.connection_errors:  # want: unreachable-handler
                print("never")
