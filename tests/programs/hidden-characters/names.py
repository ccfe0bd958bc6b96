"""Names in another alphabet."""  # safe: hidden-characters (every character is what it looks like)

имя = "имя and name"
größe = 3
