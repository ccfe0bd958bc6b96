"""A name that only an interactive shell gives."""  # safe: undefined-name (every name is bound in the file or given by the language)


def shell():
    try:
        return get_ipython()
    except NameError:
        return None
