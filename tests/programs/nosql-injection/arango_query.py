# review: threat-model=library
"""A store of results."""

from pyArango.connection import Connection


class Store:
    def __init__(self):
        self.connection = Connection(arangoURL="http://localhost:8529")

    def get(self, key):
        return self.connection["results"].AQLQuery('RETURN DOCUMENT("r/{}").task'.format(key))  # want: nosql-injection

    def get_well(self, key):
        question = "RETURN DOCUMENT(@key).task"
        return self.connection["results"].AQLQuery(question, bindVars={"key": key})  # safe: nosql-injection
