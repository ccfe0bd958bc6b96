from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler

from shop import sessions


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        self.send_response(200)
        self.send_header("Set-Cookie", f"session={sessions.new()}; Path=/")  # want: cookie-without-httponly
        self.end_headers()

    def do_PUT(self):
        self.send_response(200)
        self.send_header("Set-Cookie", f"session={sessions.new()}; HttpOnly; Secure")  # safe: cookie-without-httponly
        self.end_headers()

    def do_DELETE(self):
        self.send_response(200)
        self.send_header("Set-Cookie", "session=; Max-Age=0")  # safe: cookie-without-httponly (argument is safe)
        self.end_headers()

    def do_GET(self):
        cookies = SimpleCookie(self.headers.get("Cookie", ""))
        self.send_response(200)
        for each in cookies.values():
            self.send_header("Set-Cookie", each.OutputString())  # want: cookie-without-httponly
        self.end_headers()


def forget(response):
    response.set_cookie("session", "", expires=0)
