# review: role=test
PASSWORD = "T7-sunflower-91"  # safe: hard-coded-credentials (test code)
