from aiohttp_session import get_session, new_session
from django.contrib.auth import login
from django.http import HttpRequest

from .models import find_user


async def enter(request):
    session = await get_session(request)
    session["user_id"] = find_user(await request.post()).id  # want: session-fixation


async def enter_anew(request):
    session = await new_session(request)
    session["user_id"] = find_user(await request.post()).id  # safe: session-fixation (the session is renewed)


def by_hand(request: HttpRequest):
    request.session["user_id"] = find_user(request.POST).id  # want: session-fixation


def by_hand_renewed(request: HttpRequest):
    request.session.cycle_key()
    request.session["user_id"] = find_user(request.POST).id  # safe: session-fixation (the session is renewed)


def by_framework(request: HttpRequest):
    login(request, find_user(request.POST))


def remember(request: HttpRequest):
    request.session["last_search"] = request.GET["q"]
