from fastapi import HTTPException, Request

from .store import sessions


def current_user(request: Request):
    user = sessions.get(request.cookies.get("session"))
    if user is None:
        raise HTTPException(401)
    return user
