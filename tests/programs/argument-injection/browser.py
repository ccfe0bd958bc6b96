import webbrowser

import requests


def sign_in(server):
    answer = requests.post(server + "/session", timeout=5).json()
    webbrowser.open_new(answer["address"])  # want: argument-injection


def read_manual():
    webbrowser.open("https://docs.example.org/")  # safe: argument-injection (constant)
