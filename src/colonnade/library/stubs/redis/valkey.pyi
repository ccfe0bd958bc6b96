from redis import from_url as from_url
