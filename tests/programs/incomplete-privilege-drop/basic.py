import os


def reversed_order(uid, gid):
    os.setuid(uid)  # want: incomplete-privilege-drop
    os.setgid(gid)  # safe: incomplete-privilege-drop (changes the group)


def user_only(uid):
    os.setuid(uid)  # want: incomplete-privilege-drop


def set_uid(uid):
    os.setuid(uid)  # undecided: incomplete-privilege-drop (the caller)


def in_order(uid, gid):
    os.setgroups([])
    os.setgid(gid)
    os.setuid(uid)  # safe: incomplete-privilege-drop (groups are dropped first)


def for_a_time(uid):
    os.seteuid(uid)  # safe: incomplete-privilege-drop (changes for a time)
