# The name of oslo.config before its namespace was given up.
from oslo_config.cfg import *
