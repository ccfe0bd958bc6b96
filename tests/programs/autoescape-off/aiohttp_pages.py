from aiohttp import web
from aiohttp_jinja2 import setup
from jinja2 import FileSystemLoader

shop = web.Application()
setup(shop, loader=FileSystemLoader("pages"), autoescape=False)  # want: autoescape-off
setup(shop, loader=FileSystemLoader("pages"))  # safe: autoescape-off (argument is safe)
