from keystoneauth1.identity.v3 import ApplicationCredential as V3ApplicationCredential
from keystoneauth1.identity.v3 import Password as V3Password
from keystoneauth1.identity.v3 import Token as V3Token
