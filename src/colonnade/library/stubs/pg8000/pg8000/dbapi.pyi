from pg8000 import connect as connect
