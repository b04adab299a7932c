"""What every test can count on."""

import signal

# A shell that runs the tests in the background has them ignore Ctrl-C; some tests send it.
signal.signal(signal.SIGINT, signal.default_int_handler)
