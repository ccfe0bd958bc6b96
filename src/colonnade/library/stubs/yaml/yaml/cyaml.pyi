from yaml import CFullLoader as CFullLoader
from yaml import CLoader as CLoader
from yaml import CSafeLoader as CSafeLoader
