"""Names of what optimizes graphs."""

from __future__ import annotations

# Both are weft's compiler, which runs wherever graphs are bound or blocks hybridized; programs for
# MXNet ask for MKLDNN to get what it always does.
BACKENDS = ("weft", "MKLDNN")


def check_backend(backend: str | None, who: str) -> None:
    """Raise ValueError for a backend that does not exist; None is the default one."""
    if backend is not None and backend not in BACKENDS:
        raise ValueError(
            f"{who}: there is no backend {backend!r}; expected {' or '.join(BACKENDS)}, which are "
            "weft's compiler"
        )
