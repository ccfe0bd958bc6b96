from flask_restful import Resource

from . import gate
from .store import notes


class Note(Resource):
    @gate.check_token
    def get(self, number):  # safe: missing-authentication (guarded by `check_token`)
        return notes[number]

    @gate.check_token
    def delete(self, number):
        del notes[number]


class NoteHistory(Resource):
    def get(self, number):  # want: missing-authentication
        return notes[number].history


class NoteSearch(Resource):
    @gate.check_token
    def get(self):
        return notes.find()


class Report(Resource):
    method_decorators = [gate.check_token]

    def get(self):
        return notes.report()
