from fastapi import APIRouter, Response

from .store import issue, rows

router = APIRouter(prefix="/users")


@router.post("/login")
def login(name: str, password: str, response: Response):  # safe: missing-authentication (open by its name or by what it does)
    response.set_cookie("session", issue(name, password))


@router.delete("/{number}")
def remove(number: int):  # want: missing-authentication
    rows.delete(number)
