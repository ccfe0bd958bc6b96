from cryptography.hazmat.primitives.ciphers.modes import CFB as CFB
from cryptography.hazmat.primitives.ciphers.modes import CFB8 as CFB8
from cryptography.hazmat.primitives.ciphers.modes import OFB as OFB
