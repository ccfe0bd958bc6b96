"""Rows fetched by primary key."""

from flask import Flask, abort, request
from flask_login import current_user, login_required

from shop.models import Note, Person, Session, connect

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


@app.route("/users/<int:user_id>/notes")
@login_required
def notes_of(user_id):
    return Session().query(Note).filter(Note.user_id == user_id).all()  # want: object-by-user-key


@app.route("/my/notes/<int:note_id>")
@login_required
def my_note(note_id):
    rows = Session().query(Note)
    mine = Note.user_id == current_user.id
    return rows.filter(Note.id == note_id, mine).one()  # safe: object-by-user-key (looked up together with the user)


@app.route("/lines/<int:line_id>")
@login_required
def line(line_id):
    rows = connect().execute("SELECT text FROM lines WHERE id = ?", (line_id,))  # want: object-by-user-key
    return rows.fetchone()


@app.route("/lines/<int:line_id>/own")
@login_required
def own_line(line_id):
    rows = connect().execute("SELECT text FROM lines WHERE id = ? AND owner = ?", (line_id, current_user.id))
    return rows.fetchone()


@app.route("/again")
def again():
    person = Session().query(Person).filter_by(userid=request.cookies["userid"]).first()  # want: object-by-user-key
    return {"name": person.name}


@app.route("/people/<username>")
@login_required
def person(username):
    found = Person.query.filter_by(username=username).first()  # safe: object-by-user-key (the key is a name that others may know)
    return {"name": found.name}


@app.route("/people/<username>/password", methods=["PUT"])
@login_required
def new_password(username):
    found = Person.query.filter_by(username=username).first()  # want: object-by-user-key
    found.password = digest(request.json["password"])
    Session().commit()
    return {}
