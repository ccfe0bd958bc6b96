"""Rows fetched by primary key."""

from flask import Flask, abort
from flask_login import current_user, login_required

from shop.models import Note, Session

app = Flask(__name__)


@app.route("/notes/<int:note_id>")
@login_required
def note(note_id):
    with Session() as session:
        return {"note": session.get(Note, note_id)}  # want: object-by-user-key


@app.route("/notes/<int:note_id>/text")
@login_required
def text(note_id):
    with Session() as session:
        note = session.get(Note, note_id)  # safe: object-by-user-key (the owner is checked)
    if note.user_id != current_user.id:
        abort(403)
    return note.text


@app.route("/all/<int:note_id>")
@login_required
def for_staff(note_id):
    if not current_user.is_admin:
        abort(403)
    return {"note": Session().get(Note, note_id)}  # safe: object-by-user-key (for administrators)
