from sqlalchemy import select

from book.models import Bill, Person, Project


def get(number):
    return Person.query.filter(Person.id == number)  # safe: unrelated-filter (filtered by its own columns)


def get_in(number, project):
    return Person.query.filter(Person.id == number).filter(Project.id == project.id).one()  # want: unrelated-filter


def get_by_join(own):
    return Person.query.join(Project).filter(Project.id == own)  # safe: unrelated-filter (joined to the other table)


def get_by_condition(session, own):
    linked = Bill.project_id == Project.id
    query = session.query(Bill).filter(Bill.project_id == Project.id, Project.id == own)  # safe: unrelated-filter
    return query, linked


def select_in(session, project):
    return session.execute(select(Bill).where(Project.id == project.id))  # want: unrelated-filter


class Animal:
    pass


class Cat(Animal):
    pass


def cats(name):
    return Cat.query.filter(Animal.name == name)  # safe: unrelated-filter
