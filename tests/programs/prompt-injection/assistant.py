"""An assistant whose instructions are put together at run time."""

import os

import anthropic
import openai
from flask import Flask, request

app = Flask(__name__)
client = anthropic.Anthropic()
other = openai.OpenAI()


@app.route("/ask")
def ask():
    shop = request.args["shop"]  # step: 1
    system = f"You answer for {shop} only."  # step: 2
    client.messages.create(model="m", max_tokens=9, system=system, messages=[])  # want: prompt-injection  step: 3
    messages = client.messages
    messages.create(system="You answer.")  # safe: prompt-injection (constant)
    numbered = "You answer order " + str(int(shop))
    messages.create(system=numbered)  # safe: prompt-injection (neutralised for this use)
    own = "You answer for " + os.environ["SHOP"]
    messages.create(system=own)  # safe: prompt-injection (no attacker-controlled data reaches it)
    return "done"
