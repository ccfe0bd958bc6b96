"""Bookings that are made beside the rest."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import eventlet


async def book(place):
    raise OSError(place)


async def book_safely(place):
    try:
        await book(place)
    except Exception as error:
        print(error)


async def lost():
    asyncio.create_task(book(1))  # want: forgotten-task


async def unread():
    task = asyncio.ensure_future(book(1))  # want: forgotten-task
    await asyncio.sleep(1)


async def waited():
    task = asyncio.create_task(book(1))  # safe: forgotten-task (kept or handed on)
    await task


async def handled():
    asyncio.create_task(book_safely(1))  # safe: forgotten-task (what is started handles its own failures)


def jobs(places, revoke):
    with ThreadPoolExecutor() as pool:
        pool.submit(revoke, places)  # want: forgotten-task
        return [pool.submit(revoke, each) for each in places]  # safe: forgotten-task (kept or handed on)


def green(revoke, place, done):
    eventlet.spawn(revoke, place)  # want: forgotten-task
    eventlet.spawn(revoke, place).link(done)  # safe: forgotten-task (kept or handed on)
    eventlet.spawn_n(revoke, place)


async def all_lost(places):
    [asyncio.create_task(book(place)) for place in places]  # want: forgotten-task
