"""``mx.nd.linalg``: linear algebra on the last two axes."""

from .gen.linalg import *  # noqa: F403
