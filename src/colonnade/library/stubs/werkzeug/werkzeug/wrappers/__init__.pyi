from werkzeug.wrappers.request import Request as Request
from werkzeug.wrappers.response import Response as Response

BaseRequest = Request
BaseResponse = Response
