from werkzeug.serving import run_simple as run_simple
from werkzeug.test import Client as Client
from werkzeug.wrappers import Request as Request
from werkzeug.wrappers import Response as Response
