def share(total):
    done = 0
    return divmod(total, done)  # want: division-by-zero
