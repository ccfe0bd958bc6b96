"""What reviews say that code has or lacks is counted: each subject on lines that are it and lines that look like it."""

import ast

import pytest

from colonnade.audit.count import SUBJECTS

PROGRAMS = {
    "arithmetic": """
        total = price * 3  # here
        total -= rebate  # here
        share = round(share)  # here
        label = "a" + "b"
        text = "%s" % price
        fmt = "/%(id)s/usages"
        path = fmt % {"id": 3}
        both = [1] + others
        def f(x: int | None) -> str | None: ...
        name = __name__ + ".Weigher"
        import string
        letters = string.ascii_letters + string.digits
        def make(prefix): return prefix + unknown()
        def word(): return "".join(letters)
        both = thing + word()
        both = one + other  # here
        size = len(x) * 2  # here
    """,
    "comparison": """
        if a == b: pass  # here
        self.assertEqual(a, b)  # here
        self.assertTrue(a)
        a = b
        assert a in b  # here
    """,
    "logging": """
        LOG.info("x")  # here
        self.logger.warning("y")  # here
        print(x)  # here
        math.log(3)
        self.fail("error")
    """,
    "credential": """
        password = "hunter22"  # here
        connect(api_key="sk-1234567")  # here
        conf = {"secret": "s3cr3tvalue"}  # here
        password = get("password")
        token = ""
        password_field = "password"
        name = "hunter22"
    """,
    "handler": """
        try:
            f()
        except ValueError:  # here
            pass
        with suppress(OSError):  # here
            g()
        try:
            f()
        finally:
            g()
    """,
    "branch": """
        if a:  # here
            b()
        c = 1 if a else 2  # here
        d = [x for x in y if x]  # here
        while a:
            b()
    """,
    "loop": """
        for x in y:  # here
            pass
        while x:  # here
            pass
        z = [x for x in y]
    """,
    "input": """
        import sys, os
        from flask import request
        a = input()  # here
        b = sys.argv[1]  # here
        c = os.environ["HOME"]  # here
        d = request.args["q"]  # here
        e = open("constant")
    """,
    "access-control": """
        from flask_login import login_required
        @login_required  # here
        def f(): ...
        user.check_permission("x")  # here
        policy.enforce(context)  # here
        self.admin_api.get()
        token = 3
    """,
    "encryption": """
        import hashlib
        a = hashlib.md5(b"x")  # here
        b = encrypt(c)  # here
        d = dict(hash=3)
    """,
    "assertion": """
        assert x  # here
        self.assertIn(x, y)  # here
        self.fail("no")  # here
        raise AssertionError
    """,
    "neutralization": """
        import html
        a = html.escape(x)  # here
        b = shlex.quote(x)  # here
        c = x.decode()
    """,
    "cleanup": """
        with open(x) as f:  # here
            pass
        self.addCleanup(stop)  # here
        f.close()  # here
        def tearDown(self): ...  # here
        def setUp(self): ...
    """,
    "concurrency": """
        import threading
        t = threading.Thread(target=f)  # here
        async def g(): ...  # here
        t.start()
    """,
    "third-party": """
        import os
        import requests  # here
        from . import own
    """,
    "timeout": """
        wait(timeout=3)  # here
        for attempt in range(10):  # here
            sleep(1)
        wait(3)
    """,
    "network": """
        import requests
        import socket
        requests.get(url)  # here
        s = socket.socket()  # here
        x.get(url)
    """,
}  # fmt: skip


@pytest.mark.parametrize("subject", PROGRAMS)
def test_counts_what_is_it_and_nothing_else(subject: str) -> None:
    text = "\n".join(line[8:] for line in PROGRAMS[subject].split("\n"))
    wanted = [number for number, line in enumerate(text.split("\n"), 1) if line.endswith("# here")]
    assert [getattr(node, "lineno", 0) for node in SUBJECTS[subject].places(ast.parse(text))] == wanted


@pytest.mark.parametrize("subject", SUBJECTS)
def test_is_told_in_words_and_finds_none_in_an_empty_file(subject: str) -> None:
    told = SUBJECTS[subject]
    assert told.definition and told.one and told.many != told.one
    assert told.places(ast.parse("")) == []
