"""Networks, whose rows a database of the object gives."""


class Networks:
    def __init__(self, database):
        self.database = database

    def find(self, context, name):
        return self.database.find(context, name)

    def add(self, context, name):
        self.database.add(context, name)

    def remove(self, context, name):
        self.database.remove(context, name)

    def rename(self, context, name, other):
        row = self.database.find(context, name)
        self.database.rename(context, row, other)

    def clean(self, context, limit):
        self.database.remove_older(self, limit)  # want: misplaced-argument
