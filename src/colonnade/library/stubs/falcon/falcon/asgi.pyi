from falcon.app import App as App
from falcon.request import Request as Request
from falcon.response import Response as Response
