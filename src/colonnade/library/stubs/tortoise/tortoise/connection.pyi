from tortoise import connections as connections
