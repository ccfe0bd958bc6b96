from jinja2 import Environment, FileSystemLoader, Template, select_autoescape

bare = Environment(loader=FileSystemLoader("pages"))  # want: autoescape-off
stated = Environment(autoescape=False)  # want: autoescape-off
chosen = Environment(autoescape=select_autoescape())  # safe: autoescape-off (argument is safe)
always = Environment(autoescape=True)  # safe: autoescape-off (argument is safe)


config = Template("interface {{ name }}\nmtu {{ mtu }}\n")  # safe: autoescape-off (template holds no markup)


def own(setup):
    setup(autoescape=False)  # want: autoescape-off
    setup(autoescape=True)  # safe: autoescape-off (setting is safe)


def asked(escape):
    return Environment(autoescape=escape)  # undecided: autoescape-off (value of)
