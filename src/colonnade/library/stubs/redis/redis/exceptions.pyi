from redis import ConnectionError as ConnectionError
from redis import RedisError as RedisError
from redis import TimeoutError as TimeoutError
