"""Rights that are asked for."""


async def is_allowed(user):
    return user.is_admin


async def delete(user, entry):
    if is_allowed(user):  # want: coroutine-as-result
        entry.delete()
    done = is_allowed(user)  # want: coroutine-as-result
    return entry if not is_allowed(user) else None  # want: coroutine-as-result


async def awaited(user, entry):  # safe: coroutine-as-result (awaited where the result is used)
    if await is_allowed(user):
        entry.delete()
    task = is_allowed(user)
    return await task


class Rights:
    async def level(self, user):
        return user.level

    async def may(self, user):
        return self.level(user) == "admin"  # want: coroutine-as-result

    async def known(self, user, other):
        return other.level(user) == "admin"
