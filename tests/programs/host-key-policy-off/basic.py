import paramiko


def trusting():
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # want: host-key-policy-off
    return client


def warning():
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.WarningPolicy)  # want: host-key-policy-off
    return client


def strict():
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(paramiko.RejectPolicy())  # safe: host-key-policy-off (argument is safe)
    return client
