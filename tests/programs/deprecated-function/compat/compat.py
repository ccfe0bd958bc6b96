"""What versions of the language keep in different places."""

try:
    from hashlib import md5
except ImportError:
    from md5 import new as md5
