from http.server import BaseHTTPRequestHandler as BaseHTTPRequestHandler
from http.server import HTTPServer as HTTPServer
