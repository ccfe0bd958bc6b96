import logging
from http.server import BaseHTTPRequestHandler

from shop import pages


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            page = pages.render(self.path)
        except Exception as error:
            self.send_error(500, str(error))  # want: exposed-exception
            return
        self.answer(page)

    def do_POST(self):
        try:
            pages.store(self.rfile.read(100))
        except ValueError as error:
            logging.warning("not stored", exc_info=error)
            self.send_error(400, "not stored")  # safe: exposed-exception (constant)
