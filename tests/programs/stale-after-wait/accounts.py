"""Accounts from which coroutines pay."""

import asyncio


class Account:
    def __init__(self):
        self.balance = 10
        self.open = {}
        self.lock = asyncio.Lock()
        self.session = None

    async def withdraw(self, amount, bank):
        if self.balance >= amount:
            await bank.pay_out(amount)
            self.balance -= amount  # want: stale-after-wait

    async def cancel(self, order, bank):
        if order in self.open:
            await bank.cancel(order)
            del self.open[order]  # want: stale-after-wait

    async def first(self, amount, bank):
        if self.balance >= amount:  # safe: stale-after-wait (changed before waiting, or not at all)
            self.balance -= amount
            await bank.pay_out(amount)

    async def locked(self, amount, bank):
        async with self.lock:
            if self.balance >= amount:
                await bank.pay_out(amount)
                self.balance -= amount

    async def connect(self, bank):
        if self.session is None:  # safe: stale-after-wait (changed before waiting, or not at all)
            self.session = await bank.connect()
        return self.session
