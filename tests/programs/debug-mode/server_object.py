from aiohttp import web

shop = web.Application(debug=True)  # want: debug-mode
quiet = web.Application()
