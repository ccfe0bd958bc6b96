import daemon


def serve(run, log):
    with daemon.DaemonContext(stdout=log):  # want: world-writable-file
        run()


def serve_privately(run, log):
    with daemon.DaemonContext(stdout=log, umask=0o077):  # safe: world-writable-file (argument is safe)
        run()
