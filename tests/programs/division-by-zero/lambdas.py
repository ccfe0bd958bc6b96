def ratios(parts):
    return lambda: [part / len(parts) for part in parts]  # safe: division-by-zero (inside a loop over what is counted)


shares = lambda items: sum(items) / 3  # safe: division-by-zero (the divisor is a constant other than zero)
