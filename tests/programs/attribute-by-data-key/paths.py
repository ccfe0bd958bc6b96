FIELDS = ("title", "text")


def put(target, key, value):
    if isinstance(target, dict):
        target[key] = value
    else:
        setattr(target, key, value)  # want: attribute-by-data-key


def put_carefully(target, key, value):
    if isinstance(target, dict):
        target[key] = value
    elif not key.startswith("_"):
        setattr(target, key, value)  # safe: attribute-by-data-key (the name is looked at)


def put_named(target, key, value):
    if isinstance(target, dict):
        target[key] = value
    elif key in FIELDS:
        setattr(target, key, value)  # safe: attribute-by-data-key (the name is looked at)


def refuse_private(key):
    if key[:2] == "__":
        raise KeyError(key)


def put_asking(target, key, value):
    if isinstance(target, dict):
        target[key] = value
        return
    refuse_private(key)
    setattr(target, key, value)  # safe: attribute-by-data-key (the name is looked at)


def override(target, name, value):
    setattr(target, name, value)


def temporarily(things):
    def change(target, name, value):
        if isinstance(target, dict):
            target[name] = value
        else:
            setattr(target, name, value)

    for thing in things:
        change(thing, "read_deleted", True)
