from cherrypy.lib import static as static
