"""Accounts, vouchers and their names."""


def register(session, Account, name):
    if session.query(Account).filter_by(name=name).first():
        raise ValueError(name)
    session.add(Account(name=name))  # want: check-then-insert
    session.commit()


def register_by_cursor(connection, name):
    cursor = connection.cursor()
    cursor.execute("SELECT id FROM account WHERE name = ?", (name,))
    if cursor.fetchone() is None:
        cursor.execute("INSERT INTO account (name) VALUES (?)", (name,))  # want: check-then-insert


async def register_document(db, mail):
    if await db.accounts.find_one({"mail": mail}):
        raise ValueError(mail)
    await db.accounts.insert_one({"mail": mail})  # want: check-then-insert


class Vouchers:
    def redeem(self, Voucher, code, user):
        voucher = Voucher.objects.get(code=code)
        if voucher.used:
            raise ValueError(code)
        voucher.used = True  # want: check-then-insert
        voucher.user = user
        voucher.save()

    def pay(self, Account, key, amount):
        account = Account.objects.get(pk=key)
        if account.balance >= amount:
            account.balance -= amount  # want: check-then-insert
            account.save()

    def pay_locked(self, Account, key, amount):
        account = Account.objects.select_for_update().get(pk=key)
        if account.balance >= amount:  # safe: check-then-insert (locked, or the constraint's error is handled)
            account.balance -= amount
            account.save()

    def rename(self, Account, key, name):
        account = Account.objects.get(pk=key)
        if account.closed:
            raise ValueError(key)
        account.name = name
        account.save()


def other_table(session, Account, Log, name):
    if session.query(Account).filter_by(name=name).first():
        raise ValueError(name)
    session.add(Log(name=name))


def set_mail(cursor, number, mail):
    cursor.execute("SELECT * FROM account WHERE session = ?", (number,))
    row = cursor.fetchone()
    if row:
        cursor.execute("UPDATE account SET mail = ? WHERE id = ?", (mail, row[0]))
