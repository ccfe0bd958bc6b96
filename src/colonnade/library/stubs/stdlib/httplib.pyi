from http.client import *
