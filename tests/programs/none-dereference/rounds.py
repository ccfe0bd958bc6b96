"""A name that is None before the first round of a loop alone."""


def joined(graphs):
    whole = None
    for graph in graphs:
        if graph.is_first():
            whole = graph.copy()
        elif whole.is_directed():
            raise ValueError("both kinds")
    return whole
