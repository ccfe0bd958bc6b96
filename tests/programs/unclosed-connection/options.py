"""A connection that is set up before it is entered."""

from sqlalchemy import create_engine


def count(url):
    engine = create_engine(url)
    with engine.connect().execution_options(echo=True) as connection:  # safe: unclosed-connection (closed by with)
        return connection.exec_driver_sql("select count(*) from orders").scalar()


def forgotten(url):
    engine = create_engine(url)
    connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")  # want: unclosed-connection
    connection.exec_driver_sql("delete from orders")
