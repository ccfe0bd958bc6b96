from cryptography.hazmat.primitives.ciphers.algorithms import ARC4 as ARC4
from cryptography.hazmat.primitives.ciphers.algorithms import CAST5 as CAST5
from cryptography.hazmat.primitives.ciphers.algorithms import IDEA as IDEA
from cryptography.hazmat.primitives.ciphers.algorithms import SEED as SEED
from cryptography.hazmat.primitives.ciphers.algorithms import Blowfish as Blowfish
from cryptography.hazmat.primitives.ciphers.algorithms import TripleDES as TripleDES
