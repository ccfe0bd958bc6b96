"""Rights that are asked for."""

from django.contrib.auth.models import User
from oslo_policy import policy


def delete(user: User, entry, enforcer: policy.Enforcer, target, creds):
    user.has_perm("shop.delete")  # want: dropped-result
    enforcer.enforce("shop:delete", target, creds)  # want: dropped-result
    enforcer.enforce("shop:delete", target, creds, do_raise=True)
    entry.delete()
