from spyne.decorator import rpc as rpc
from spyne.decorator import srpc as srpc

class ServiceBase: ...
