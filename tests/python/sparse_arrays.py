"""Random sparse arrays, and what is expected of results."""

from __future__ import annotations

import numpy as np

from weft import nd
from weft.ndarray import sparse

RNG = np.random.default_rng(7)


def drawn(shape: tuple[int, ...], density: float = 0.4, dtype: str = "float32") -> np.ndarray:
    """Small integers, most of them 0, and the first row 0."""
    a = RNG.integers(1, 5, shape) * (RNG.random(shape) < density)
    a[:1] = 0
    return a.astype(dtype)


def csr(a: np.ndarray) -> sparse.CSRNDArray:
    return nd.array(a, dtype=a.dtype).tostype("csr")


def rows(a: np.ndarray) -> sparse.RowSparseNDArray:
    return nd.array(a, dtype=a.dtype).tostype("row_sparse")


def check(got: nd.NDArray, want: np.ndarray, stype: str) -> None:
    assert got.stype == stype
    assert got.shape == want.shape
    np.testing.assert_allclose(got.asnumpy(), want, rtol=1e-6)
    if stype != "default":
        got.check_format()


A, B = drawn((4, 5)), np.abs(RNG.normal(size=(4, 5))).astype("float32") + 0.5
STYPES = {"csr": csr, "row_sparse": rows, "default": nd.array}
