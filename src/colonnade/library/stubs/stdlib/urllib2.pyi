from urllib.error import HTTPError as HTTPError
from urllib.error import URLError as URLError
from urllib.request import Request as Request
from urllib.request import build_opener as build_opener
from urllib.request import urlopen as urlopen
