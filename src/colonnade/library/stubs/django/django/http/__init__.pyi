from typing import Any

from django.http.request import HttpRequest as HttpRequest
from django.http.request import QueryDict as QueryDict
from django.http.request import RawPostDataException as RawPostDataException
from django.http.request import UnreadablePostError as UnreadablePostError
from django.http.response import BadHeaderError as BadHeaderError
from django.http.response import FileResponse as FileResponse
from django.http.response import Http404 as Http404
from django.http.response import HttpResponse as HttpResponse
from django.http.response import HttpResponseBadRequest as HttpResponseBadRequest
from django.http.response import HttpResponseForbidden as HttpResponseForbidden
from django.http.response import HttpResponseGone as HttpResponseGone
from django.http.response import HttpResponseNotAllowed as HttpResponseNotAllowed
from django.http.response import HttpResponseNotFound as HttpResponseNotFound
from django.http.response import HttpResponseNotModified as HttpResponseNotModified
from django.http.response import HttpResponsePermanentRedirect as HttpResponsePermanentRedirect
from django.http.response import HttpResponseRedirect as HttpResponseRedirect
from django.http.response import HttpResponseServerError as HttpResponseServerError
from django.http.response import JsonResponse as JsonResponse
from django.http.response import StreamingHttpResponse as StreamingHttpResponse

class SimpleCookie(dict[str, Any]): ...
