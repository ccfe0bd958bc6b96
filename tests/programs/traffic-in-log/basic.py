import http.client
import smtplib
import sqlite3

from sqlalchemy import create_engine


def connect(trace=False):
    db = sqlite3.connect("shop.db")
    db.set_trace_callback(print)  # want: traffic-in-log
    db.set_trace_callback(None)  # safe: traffic-in-log (argument is safe)
    if trace:
        db.set_trace_callback(print)  # safe: traffic-in-log (behind a switch)
    return db


loud = create_engine("sqlite://", echo=True)  # want: traffic-in-log
quiet = create_engine("sqlite://", echo=False)  # safe: traffic-in-log (argument is safe)


def send(host, verbose):
    peer = smtplib.SMTP(host)
    peer.set_debuglevel(1)  # want: traffic-in-log
    peer.set_debuglevel(verbose)  # undecided: traffic-in-log (value of `debuglevel`)
    line = http.client.HTTPSConnection(host)
    line.set_debuglevel(0)  # safe: traffic-in-log (argument is safe)


class Config:
    SQLALCHEMY_ECHO = True  # want: traffic-in-log


class ProductionConfig(Config):
    SQLALCHEMY_ECHO = False  # safe: traffic-in-log (setting is safe)
