"""Handlers whose base class completes what they answer."""

import json
import traceback

from tornado import web


class Handler(web.RequestHandler):
    def finish(self, *args, **kwargs):
        self.set_header("Content-Type", "application/json")
        return super().finish(*args, **kwargs)


class Api(Handler):
    def write_error(self, status_code, **kwargs):
        reply = {"status": status_code}
        if "exc_info" in kwargs:
            reply["traceback"] = "".join(traceback.format_exception(*kwargs["exc_info"]))
        self.finish(json.dumps(reply))  # want: exposed-exception


class Quiet(Handler):
    def write_error(self, status_code, **kwargs):
        self.finish(json.dumps({"status": status_code}))
