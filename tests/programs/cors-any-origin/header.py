from flask import make_response, request


def everyone():
    answer = make_response("rates")
    answer.headers["Access-Control-Allow-Origin"] = "*"  # want: cors-any-origin
    return answer


def whoever_asks():
    answer = make_response("rates")
    answer.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]  # want: cors-any-origin
    return answer


def one():
    answer = make_response("rates")
    answer.headers["Access-Control-Allow-Origin"] = "https://shop.example.com"  # safe: cors-any-origin (one origin)
    return answer


def in_a_handler(handler):
    handler.send_header("Access-Control-Allow-Origin", "*")  # want: cors-any-origin


def as_mapping(origin):
    return {"Access-Control-Allow-Origin": origin}  # undecided: cors-any-origin (origin is not known)
