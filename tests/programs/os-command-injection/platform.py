"""A function that a platform calls by its name alone."""

import subprocess


def lambda_handler(event, context):
    name = event["queryStringParameters"]["name"]
    subprocess.run("resize " + name, shell=True, timeout=60, check=True)  # want: os-command-injection
    subprocess.run("log " + context.function_name, shell=True, timeout=60, check=True)  # safe: os-command-injection (neutralised)


def handler(event, source):
    subprocess.run("resize " + event["name"], shell=True, timeout=60)  # undecided: os-command-injection (parameter)
