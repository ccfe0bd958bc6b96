from Pyro4 import Daemon as Daemon
from Pyro4 import Proxy as Proxy
from Pyro4 import expose as expose
