"""Write the .params fixtures with Apache MXNet 1.9.1, next to their values as .npz.

Run it with a Python that has Apache MXNet 1.9.1 (it is not needed to run the tests)::

    python tests/data/make_params.py

In an .npz of a list the names are the positions; in one of a dict they are the keys, in the
order in which they were saved.
"""

from __future__ import annotations

from pathlib import Path

import mxnet as mx
import numpy as np

FOLDER = Path(__file__).parent / "params"
DTYPES = ["float32", "float64", "float16", "int8", "uint8", "int32", "int64", "bool"]


def values(shape: tuple[int, ...], dtype: str) -> np.ndarray:
    a = np.arange(int(np.prod(shape)), dtype="float64").reshape(shape) - 2
    if dtype.startswith("float"):
        a = a / 4
    if dtype == "uint8":
        a = a + 2
    return (a > 0) if dtype == "bool" else a.astype(dtype)


def write(name: str, arrays: dict[str, np.ndarray] | list[np.ndarray]) -> None:
    wrap = lambda a: mx.nd.array(a, dtype=a.dtype)  # noqa: E731
    named = isinstance(arrays, dict)
    data = {k: wrap(a) for k, a in arrays.items()} if named else [wrap(a) for a in arrays]
    mx.nd.save(str(FOLDER / f"{name}.params"), data)
    np.savez(FOLDER / f"{name}.npz", **(arrays if named else {
        str(i): a for i, a in enumerate(arrays)}))


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    write("dtypes", {f"arg:{d}": values((2, 3), d) for d in DTYPES})
    write("list", [values((4,), "float32"), values((1, 2, 1, 3), "int32"),
                   values((2, 2), "float64")])
    write("one", [values((3, 2), "float32")])
    write("names", {"aux:moving_mean": values((3,), "float32"), "": values((1,), "float32"),
                    "a name with spaces": values((1, 1), "float32"),
                    "snow \u2603": values((2,), "float16")})
    write("special", {"x": np.array([np.nan, np.inf, -np.inf, -0.0, 1e-45], "float32")})
    rows = lambda data, numbers, shape: mx.nd.sparse.row_sparse_array(  # noqa: E731
        (data, numbers), shape=shape)
    csr = mx.nd.sparse.csr_matrix((values((3,), "float32"), [1, 0, 2], [0, 1, 3, 3]), shape=(3, 4))
    arrays = {
        "csr": csr, "csr int32": csr.astype("int32"), "dense": mx.nd.ones((2,)),
        "rows": rows(values((2, 2), "float64"), [0, 5], (7, 2)),
        "rows of 3 axes": rows(values((2, 2, 2), "float16"), [1, 2], (3, 2, 2)),
        "no elements": mx.nd.sparse.zeros("csr", (2, 3)),
        "no rows": mx.nd.sparse.zeros("row_sparse", (2, 3)),
    }
    mx.nd.save(str(FOLDER / "sparse.params"), arrays)
    np.savez(FOLDER / "sparse.npz", **{k: a.asnumpy() for k, a in arrays.items()})
    # NumPy's meaning of shapes has 0-d and 0-size arrays, and a format version of its own.
    with mx.util.np_shape(True):
        write("np_shape", {"scalar": np.array(2.5, "float32"), "empty": np.zeros((0, 3), "int32"),
                           "vector": values((3,), "float32")})


if __name__ == "__main__":
    main()
