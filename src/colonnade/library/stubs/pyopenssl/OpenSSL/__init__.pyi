from . import SSL as SSL
from . import crypto as crypto
