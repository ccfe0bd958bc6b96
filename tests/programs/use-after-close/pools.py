"""Pools, archives and sockets that were ended."""

import socket
import sqlite3
import zipfile
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def again(jobs):
    with ThreadPoolExecutor() as pool:
        first = list(pool.map(str, jobs))
    return pool.submit(len, first)  # want: use-after-close


def told_to_end(jobs):
    pool = ThreadPoolExecutor()
    pool.shutdown()
    return pool.map(str, jobs)  # want: use-after-close


def collected(jobs):
    with ThreadPoolExecutor() as pool:  # safe: use-after-close (closed and not used again)
        futures = [pool.submit(str, job) for job in jobs]
    return [future.result() for future in futures]


def counted(jobs):
    with Pool(2) as pool:
        pass
    return pool.map(len, jobs)  # want: use-after-close


def member(path):
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
    return archive.read(names[0])  # want: use-after-close


def said(host):
    with socket.create_connection((host, 7), timeout=3) as peer:
        peer.sendall(b"x")
    return peer.recv(10)  # want: use-after-close


def committed(path):
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("insert into rows values (1)")
    return connection.execute("select * from rows").fetchall()


def committed_once(path):
    with sqlite3.connect(path) as connection:
        connection.execute("insert into rows values (1)")
    return connection.execute("select * from rows").fetchall()
