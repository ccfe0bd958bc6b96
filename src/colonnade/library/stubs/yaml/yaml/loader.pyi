from yaml import BaseLoader as BaseLoader
from yaml import FullLoader as FullLoader
from yaml import Loader as Loader
from yaml import SafeLoader as SafeLoader
from yaml import UnsafeLoader as UnsafeLoader
