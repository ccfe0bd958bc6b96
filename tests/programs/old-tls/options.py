import ssl


def serve(listener):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.options &= ~ssl.OP_NO_SSLv3  # want: old-tls
    context.options &= ~ssl.OP_NO_TICKET
    context.options |= ssl.OP_NO_TLSv1 | ssl.OP_NO_TLSv1_1  # safe: old-tls (argument is safe)
    return context.wrap_socket(listener, server_side=True)
