from redis.asyncio import Redis as Redis
from redis.asyncio import StrictRedis as StrictRedis
from redis.asyncio import from_url as from_url
