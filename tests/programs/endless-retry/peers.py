"""Peers that may be down."""

import socket
import time


def connect(host):
    while True:
        try:
            return socket.create_connection((host, 7), timeout=5)
        except OSError:  # want: endless-retry
            continue


def again(host):
    try:
        return socket.create_connection((host, 7), timeout=5)
    except OSError:
        return again(host)  # want: endless-retry


def counted(host, tries):
    try:
        return socket.create_connection((host, 7), timeout=5)
    except OSError:
        return counted(host, tries - 1)  # safe: endless-retry (waits or counts)


def waiting(host):
    while True:
        try:
            return socket.create_connection((host, 7), timeout=5)
        except OSError:  # safe: endless-retry (waits or counts)
            time.sleep(1)


def ending(host):
    while True:
        try:
            return socket.create_connection((host, 7), timeout=5)
        except OSError:
            if not host.alive:
                raise


def typed():
    while True:
        try:
            return int(input())
        except ValueError:
            print("a number, please")


def interrupted(host, interrupts):
    try:
        return host.ask()
    except OSError as error:
        if error.errno in interrupts:
            return interrupted(host, interrupts)
        raise
