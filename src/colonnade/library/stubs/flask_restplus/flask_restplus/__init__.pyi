from flask_restx import Api as Api
from flask_restx import Namespace as Namespace
from flask_restx import Resource as Resource
from flask_restx import reqparse as reqparse
