from shlex import quote as quote
