from flask_restful.reqparse import RequestParser as RequestParser
