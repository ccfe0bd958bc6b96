"""Reviews by others, labelled claim by claim by hand, against what the audit says of them."""
