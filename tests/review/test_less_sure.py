"""Places at which a check is less sure of the same words: what is around them tells that they may be meant so."""

from pathlib import Path

import pytest

from colonnade.review.facade import review
from colonnade.review.settings import Settings

CASES = {
    "a field that a page may draw by hand": (
        "visible-password",
        "from django import forms\nclass Login(forms.Form):\n    password = forms.CharField()\n",
        "medium",
    ),
    "a prompt": ("visible-password", 'password = input("Password: ")\n', "high"),
    "a secret that is mixed into a key of a table": (
        "weak-hash",
        "import hashlib\ndef of(mail, secret):\n    row = hashlib.sha1((mail + secret).encode()).hexdigest()\n"
        "    return row\n",
        "medium",
    ),
    "a signature": (
        "weak-hash",
        "import hashlib\ndef of(data):\n    signature = hashlib.sha1(data).hexdigest()\n    return signature\n",
        "high",
    ),
    "a length that an object of any class computes": ("dropped-result", "def make(queue):\n    len(queue)\n", "medium"),
    "a length of a list": ("dropped-result", "def make():\n    names = [1]\n    len(names)\n", "high"),
    "a request that asks whether anybody is there": (
        "unchecked-response",
        "import requests\ndef up(url):\n    try:\n        requests.get(url, timeout=3)\n    except OSError:\n"
        "        return False\n    return True\n",
        "medium",
    ),
    "a request": ("unchecked-response", "import requests\ndef tell(url):\n    requests.post(url, timeout=3)\n", "high"),
    "an attribute that a type checker is told of": (
        "security-assertion",
        "def show(request: Request):\n    assert request.user.is_authenticated\n",
        "medium",
    ),
    "an attribute that decides": ("security-assertion", "def show(user):\n    assert user.is_admin\n", "high"),
    "a debugger that the environment asks for": (
        "debug-statement",
        'import os, debugpy\nif os.environ.get("REMOTE_DEBUG"):\n    debugpy.wait_for_client()\n',
        "medium",
    ),
    "validation off where a switch says so": (
        "certificate-validation-off",
        "import requests\ndef ask(url, insecure):\n    if insecure:\n"
        "        return requests.get(url, verify=False, timeout=3)\n",
        "medium",
    ),
    "validation off, with a word on who checks": (
        "certificate-validation-off",
        "import ssl\ndef make():\n    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)\n"
        "    # Verified by the caller.\n    context.check_hostname = False\n    context.verify_mode = ssl.CERT_NONE\n"
        "    return context\n",
        "medium",
    ),
    "a bound that is written as none": (
        "missing-timeout",
        "import requests\ndef ask(url):\n    return requests.get(url, timeout=None)\n",
        "medium",
    ),
    "an object whose class an annotation tells": (
        "wrong-library-arguments",
        "import argparse\ndef run(parser: argparse.ArgumentParser):\n    return parser.parse_args(env=1)\n",
        "medium",
    ),
    "an object that is made here": (
        "wrong-library-arguments",
        "import argparse\ndef run():\n    parser = argparse.ArgumentParser()\n    return parser.parse_args(env=1)\n",
        "high",
    ),
    "a chain of conditions on one subject": (
        "missing-return",
        "def name(kind) -> str:\n    if kind is Kind.ONE:\n        return 'one'\n    elif kind is Kind.TWO:\n"
        "        return 'two'\n",
        "medium",
    ),
    "a condition": ("missing-return", "def name(kind) -> str:\n    if kind:\n        return 'one'\n", "high"),
    "a result that is thrown away for a reason": (
        "dropped-result",
        "def check(sep):\n    text = 'a'\n    text.split(sep)  # tells whether it is one\n",
        "medium",
    ),
    "few bits in the file of a key": (
        "few-random-bits",
        "import os\ndef export_private_key():\n    mark = os.urandom(4)\n    return mark + b'key'\n",
        "medium",
    ),
    "the request's own address": (
        "open-redirect",
        "from flask import Flask, redirect, request\napp = Flask(__name__)\n@app.route('/a')\ndef a():\n"
        "    return redirect(request.url)\n",
        "medium",
    ),
    "the request's own path and query": (
        "open-redirect",
        "from flask import Flask, redirect, request\napp = Flask(__name__)\n@app.route('/<name>')\ndef a(name):\n"
        "    return redirect(request.full_path)\n",
        "medium",
    ),
    "a server that is started by hand": (
        "debug-mode",
        "from flask import Flask\napp = Flask(__name__)\nif __name__ == '__main__':\n    app.run(debug=True)\n",
        "medium",
    ),
    "a version that the settings name": (
        "old-tls",
        "import ssl\ndef options(entry):\n    options = ssl.OP_NO_SSLv3\n    if entry == 'SSLv3':\n"
        "        options &= ~ssl.OP_NO_SSLv3\n    return options\n",
        "medium",
    ),
    "validation that the settings choose": (
        "certificate-validation-off",
        "import ldap\ndef make(conn, mode):\n"
        "    modes = {'NONE': ldap.OPT_X_TLS_NEVER, 'REQUIRED': ldap.OPT_X_TLS_DEMAND}\n"
        "    conn = ldap.initialize('ldaps://a')\n    conn.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, modes[mode])\n",
        "medium",
    ),
    "validation off": (
        "certificate-validation-off",
        "import requests\ndef ask(url):\n    return requests.get(url, verify=False, timeout=3)\n",
        "high",
    ),
    "keys of an object of any class": (
        "mutation-while-iterating",
        "def strip(tags):\n    for tag in tags.keys():\n        del tags[tag]\n",
        "medium",
    ),
    "keys of a dict": (
        "mutation-while-iterating",
        "def strip():\n    tags = {}\n    for tag in tags.keys():\n        del tags[tag]\n",
        "high",
    ),
    "a setting that a condition chooses": (
        "cookie-without-secure",
        'import os\nDOMAIN = os.environ["DOMAIN"]\nif DOMAIN == "localhost":\n    SESSION_COOKIE_SECURE = False\n',
        "medium",
    ),
    "an id that is called a key": (
        "hard-coded-credentials",
        'sheet_key = "1S0mld7LMbUad8LYlo13Os9f7eNjw57MqVC0YiCd1Jis"\n',
        "medium",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_confidence(name: str, tmp_path: Path) -> None:
    check, text, confidence = CASES[name]
    (tmp_path / "settings.py").write_text(text, encoding="utf-8")
    found = review([tmp_path], Settings(jobs=1, cache=False)).findings
    assert [each.confidence for each in found if each.check == check] == [confidence]


@pytest.mark.parametrize(("count", "told"), [(3, 3), (4, 0)])
def test_a_name_that_many_files_lack_is_bound_from_outside(count: int, told: int, tmp_path: Path) -> None:
    for number in range(count):
        (tmp_path / f"engine{number}.py").write_text("def show(rows):\n    logger.info(rows)\n", encoding="utf-8")
    found = review([tmp_path], Settings(jobs=1, cache=False)).findings
    assert sum(each.check == "undefined-name" for each in found) == told
