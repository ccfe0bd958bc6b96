"""Pages with headers."""

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/")
def index():
    answer = make_response("hello")
    answer.headers["X-Frame-Options"] = "ALLOWALL"  # want: weak-security-header
    answer.headers["Strict-Transport-Security"] = "max-age=0"  # want: weak-security-header
    answer.headers["Content-Security-Policy"] = "default-src * 'unsafe-inline'"  # want: weak-security-header
    answer.headers.set("Content-Security-Policy", "script-src https:")  # want: weak-security-header
    answer.headers.set("X-Content-Type-Options", "sniff")  # want: weak-security-header
    return answer


HEADERS = {
    "X-Frame-Options": "DENY",  # safe: weak-security-header (the value protects)
    "Strict-Transport-Security": "max-age=31536000",  # safe: weak-security-header (the value protects)
    "Content-Security-Policy": "script-src 'self' 'nonce-a' 'unsafe-inline'",  # safe: weak-security-header (the value)
    "X-Content-Type-Options": "nosniff",  # safe: weak-security-header (the value protects)
    "X-Other": "DENY",
}
