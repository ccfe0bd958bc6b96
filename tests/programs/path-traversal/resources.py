"""Files that come with a package."""

import os
import posixpath

import pkg_resources
import tornado.web


class Static(tornado.web.RequestHandler):
    def get(self, path):
        self.write(pkg_resources.resource_string(__name__, os.path.join("static", path)))  # want: path-traversal


class StaticWell(tornado.web.RequestHandler):
    def get(self, path):
        path = posixpath.normpath(path)
        if os.path.isabs(path) or path.startswith(".."):
            return self.send_error(404)
        self.write(pkg_resources.resource_string(__name__, os.path.join("static", path)))  # safe: path-traversal
