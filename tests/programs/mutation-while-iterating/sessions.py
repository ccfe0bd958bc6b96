"""Sessions that end."""


class Sessions:
    def __init__(self):
        self.open = []
        self.by_user = {}

    def expire(self, now):
        for session in self.open:  # want: mutation-while-iterating
            if session.end < now:
                self.open.remove(session)

    def forget(self, now):
        for user, session in self.by_user.items():  # want: mutation-while-iterating
            if session.end < now:
                del self.by_user[user]

    def expire_copy(self, now):
        for session in list(self.open):  # safe: mutation-while-iterating (the loop goes over a value of its own)
            if session.end < now:
                self.open.remove(session)

    def close(self, wanted):
        for session in self.open:  # safe: mutation-while-iterating (the change ends the loop)
            if session is wanted:
                self.open.remove(session)
                break

    def tell(self):
        for session in self.open:  # safe: mutation-while-iterating (the loop keeps the size of the collection)
            print(session)
