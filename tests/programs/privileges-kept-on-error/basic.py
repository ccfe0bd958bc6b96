"""A daemon that needs the administrator's rights for a moment."""

import os
import shutil


def gain_root():
    os.seteuid(0)  # undecided: privileges-kept-on-error (privileges are given back elsewhere)


def drop_root(uid):
    os.seteuid(uid)


def install(source, uid):
    os.seteuid(0)  # want: privileges-kept-on-error
    shutil.copy(source, "/etc/shop.conf")
    os.seteuid(uid)


def rotate(path, uid):
    try:
        gain_root()  # want: privileges-kept-on-error
        os.rename(path, path + ".1")
        drop_root(uid)
    except OSError:
        return False
    return True


def rotate_well(path, uid):
    gain_root()  # safe: privileges-kept-on-error (given back in a finally)
    try:
        os.rename(path, path + ".1")
    finally:
        drop_root(uid)


def rotate_within(path, uid):
    try:
        os.seteuid(0)  # safe: privileges-kept-on-error (given back in a finally)
        os.rename(path, path + ".1")
    finally:
        os.seteuid(uid)


def rotate_or_not(path, uid):
    try:
        gain_root()  # safe: privileges-kept-on-error (given back by every handler)
        os.rename(path, path + ".1")
        drop_root(uid)
    except Exception:
        drop_root(uid)
        raise


def probe(uid):
    os.seteuid(0)  # safe: privileges-kept-on-error (nothing between can fail)
    os.seteuid(uid)


def become(uid):
    os.seteuid(uid)


def probe_both(uid, gid):
    os.setegid(0)  # safe: privileges-kept-on-error (nothing between can fail)
    os.seteuid(0)  # safe: privileges-kept-on-error (nothing between can fail)
    os.setegid(gid)
    os.seteuid(uid)


def rotate_both(path, uid, gid):
    os.setegid(0)  # safe: privileges-kept-on-error (given back in a finally)
    os.seteuid(0)  # safe: privileges-kept-on-error (given back in a finally)
    try:
        os.rename(path, path + ".1")
    finally:
        os.setegid(gid)
        os.seteuid(uid)
