from fastapi import APIRouter, Depends

from .guard import current_user
from .store import rows

router = APIRouter(prefix="/items", dependencies=[Depends(current_user)])


@router.delete("/{number}")
def remove(number: int):  # safe: missing-authentication (guarded by `current_user`)
    rows.delete(number)
