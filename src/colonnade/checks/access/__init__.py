"""What the checks of missing guards share: what a function says of access control, and the routes of a program."""
