from flask import Flask

app = Flask(__name__)
app.config["DEBUG"] = True  # want: debug-mode
app.config.update(DEBUG=False)  # safe: debug-mode (setting is safe)
app.debug = True  # want: debug-mode


class Config:
    DEBUG = True  # want: debug-mode


class ProductionConfig(Config):
    DEBUG = False  # safe: debug-mode (setting is safe)


class Parser:
    DEBUG = True


def serve():
    app.run(debug=True)  # want: debug-mode


def look(order):
    breakpoint()  # want: debug-mode
    return order


def look_closer(order, pdb):
    if pdb:
        breakpoint()  # safe: debug-mode (behind a switch)
    return order


def serve_safely():
    app.run()  # safe: debug-mode (argument is safe)
