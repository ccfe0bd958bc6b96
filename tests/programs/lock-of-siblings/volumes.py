import threading

from oslo_concurrency import lockutils


class Volumes:
    def attach_volume(self, instance, volume):
        wanted = volume.name

        @lockutils.synchronized(instance.uuid)
        def attach():
            instance.volumes.append(wanted)
            instance.save()

        attach()

    def detach_volume(self, instance, volume):
        """The volume's own name is used."""
        instance.volumes.remove(volume.name)  # want: lock-of-siblings
        instance.save()

    @lockutils.synchronized("ports")
    def add_port(self, port):
        self.ports.append(port)

    @lockutils.synchronized("ports")
    def remove_port(self, port):  # safe: lock-of-siblings (the lock is taken)
        self.ports.remove(port)

    @lockutils.synchronized("rules")
    def create_rule(self, rule):
        self.rules.append(rule)

    def delete_rule(self, rule):  # safe: lock-of-siblings (the lock is taken)
        self._delete(rule)

    def _delete(self, rule):
        with lockutils.lock("rules"):
            self.rules.remove(rule)

    @lockutils.synchronized("maps")
    def allocate(self, key):
        self.maps.append(key)

    def release(self, key):  # safe: lock-of-siblings (the lock is taken)
        """There is nothing to give back."""


class Tasks:
    def __init__(self, every, store):
        self.every = every
        self.store = store

    @every(60)
    def first(self):
        if not self.has_lock:
            return
        self.store.check("first")

    @every(60)
    def second(self):
        if not self.has_lock:
            return
        self.store.check("second")

    @every(60)
    def third(self):
        """Asks as well."""
        if not self.has_lock:
            return
        self.store.check("third")

    @every(60)
    def fourth(self):
        self.store.check("fourth")  # want: lock-of-siblings

    @property
    def has_lock(self):
        return threading.active_count() == 1
