import random
import secrets

from flask import make_response

sessions = {}


def remember(request):
    cookie = "visitor"
    value = str(random.getrandbits(32))  # want: insecure-randomness
    if request.cookies.get(cookie) == sessions.get(cookie):
        return "back"
    sessions[cookie] = value
    return "new"


def hand_out(page):
    value = str(random.random())[2:]  # want: insecure-randomness
    response = make_response(page)
    response.set_cookie("visitor", value, secure=True, httponly=True)
    return response


def remember_well(request):
    cookie = "visitor"
    sessions[cookie] = secrets.token_hex(16)
    return "new"


def dice(rolls, player):
    value = random.randint(1, 6)  # safe: insecure-randomness (not a security use)
    rolls[player] = value
    return value


class Packet:
    def create_authenticator(self):
        octets = []
        for _ in range(16):
            octets.append(random.randrange(0, 256))  # want: insecure-randomness
        return bytes(octets)
