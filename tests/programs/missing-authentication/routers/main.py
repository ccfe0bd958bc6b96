from fastapi import Depends, FastAPI

from . import items, notes, users
from .guard import current_user

app = FastAPI()
app.include_router(items.router)
app.include_router(notes.router, dependencies=[Depends(current_user)])
app.include_router(users.router)
