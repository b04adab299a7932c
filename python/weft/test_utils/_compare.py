"""Comparing arrays within tolerances that go with their dtypes."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..ndarray.ndarray import NDArray

__all__ = [
    "almost_equal", "assert_allclose", "assert_almost_equal", "assert_almost_equal_ignore_nan",
    "assert_almost_equal_with_err", "checkShapes", "collapse_sum_like", "compare_ndarray_tuple",
    "default_atols", "default_dtype", "default_numeric_eps", "default_rtols", "effective_dtype",
    "get_atol", "get_etol", "get_rtol", "get_tolerance", "get_tols", "locationError", "np_reduce",
    "same", "same_array",
]  # fmt: skip

_EXACT = ("bool", "int8", "uint8", "int32", "uint32", "int64", "uint64")
_Tolerances = dict[np.dtype, float]


def _table(half: float, single: float, double: float, exact: bool = True) -> _Tolerances:
    table = {"float16": half, "float32": single, "float64": double}
    if exact:
        table.update(dict.fromkeys(_EXACT, 0))
    return {np.dtype(name): value for name, value in table.items()}


def default_dtype() -> type:
    """The dtype of arrays when none is given: ``numpy.float32``."""
    return np.float32


def default_rtols() -> _Tolerances:
    """Relative tolerances by dtype."""
    return _table(1e-2, 1e-4, 1e-5)


def default_atols() -> _Tolerances:
    """Absolute tolerances by dtype."""
    return _table(1e-1, 1e-3, 1e-20)


def default_numeric_eps() -> _Tolerances:
    """Steps of finite differences by dtype: powers of two."""
    return _table(2.0**-6, 2.0**-9, 2.0**-14, exact=False)


def effective_dtype(dat: Any) -> np.dtype:
    """The dtype whose tolerances hold for an array."""
    return np.dtype(dat.dtype)


def get_tolerance(dat: Any, tol: Any, default_tol: _Tolerances) -> float:
    """`tol` where it is a number, otherwise what it or `default_tol` says for the array's dtype."""
    if isinstance(tol, (int, float, np.number)):
        return float(tol)
    table = default_tol if tol is None else tol
    return table.get(effective_dtype(dat), 0.0)


def get_tols(x: Any, y: Any, rtol: Any, atol: Any) -> tuple[float, float]:
    """The larger of the tolerances that go with two arrays; numbers count as double precision."""
    x, y = _as_numpy(x), _as_numpy(y)
    return (
        max(get_tolerance(a, rtol, default_rtols()) for a in (x, y)),
        max(get_tolerance(a, atol, default_atols()) for a in (x, y)),
    )


def get_atol(atol: Any = None, dtype: Any = "float64") -> Any:
    """`atol`, by default that of the dtype."""
    return default_atols()[np.dtype(dtype)] if atol is None else atol


def get_rtol(rtol: Any = None, dtype: Any = "float64") -> Any:
    """`rtol`, by default that of the dtype."""
    return default_rtols()[np.dtype(dtype)] if rtol is None else rtol


def get_etol(etol: float | None = None) -> float:
    """`etol`, the fraction of elements that may differ, by default 0."""
    return 0 if etol is None else etol


def _as_numpy(x: Any) -> np.ndarray:
    return x.asnumpy() if isinstance(x, NDArray) else np.asarray(x)


def same(a: Any, b: Any) -> bool:
    """Whether two arrays have one shape and equal elements."""
    return np.array_equal(_as_numpy(a), _as_numpy(b))


def same_array(array1: NDArray, array2: NDArray) -> bool:
    """Whether two arrays share memory: a write to one is seen in the other."""
    array1[:] += 1
    changed = same(array1, array2)
    array1[:] -= 1
    return changed and same(array1, array2)


def _comparable(a: np.ndarray, b: np.ndarray, use_broadcast: bool) -> bool:
    if a.shape == b.shape:
        return True
    try:
        return use_broadcast and bool(np.broadcast_shapes(a.shape, b.shape) or True)
    except ValueError:
        return False


def almost_equal(
    a: Any, b: Any, rtol: Any = None, atol: Any = None, equal_nan: bool = False,
    use_broadcast: bool = True,
) -> bool:  # fmt: skip
    """Whether ``|a - b| <= atol + rtol * |b|`` for all elements.

    Parameters
    ----------
    a, b : array_like
    rtol, atol : float or dict, optional
        By default those of the dtypes, the larger of both.
    equal_nan : bool
        Whether NaN equals NaN.
    use_broadcast : bool
        Whether other shapes are broadcast; shapes that do not fit are never equal.
    """
    rtol, atol = get_tols(a, b, rtol, atol)
    a, b = _as_numpy(a), _as_numpy(b)
    if not _comparable(a, b, use_broadcast):
        return False
    return bool(np.allclose(a, b, rtol=rtol, atol=atol, equal_nan=equal_nan))


def _violations(a: np.ndarray, b: np.ndarray, rtol: float, atol: float) -> np.ndarray:
    """By how many times the tolerance elements differ; 0 where they are equal, infinities too."""
    a, b = (x if x.dtype.kind in "fc" else x.astype("float64") for x in (a, b))
    with np.errstate(invalid="ignore", over="ignore"):
        ratio = np.abs(a - b) / (atol + rtol * np.abs(b) + 1e-20)
    return np.where(np.equal(a, b), 0.0, ratio)


def _find_max_violation(a: Any, b: Any, rtol: float, atol: float) -> tuple[tuple, float]:
    """Where two arrays differ most, in units of the tolerance, and by how much."""
    ratio = np.atleast_1d(_violations(_as_numpy(a), _as_numpy(b), rtol, atol))
    at = np.unravel_index(np.argmax(ratio), ratio.shape)
    return tuple(int(i) for i in at), float(ratio[at])


def checkShapes(a: Any, b: Any) -> None:  # noqa: N802
    """Raise AssertionError unless two arrays have one shape."""
    if a.shape != b.shape:
        raise AssertionError(
            f"\nItems are not equal: a.shape = {a.shape} and b.shape = {b.shape} are not equal"
            f"\n ACTUAL: {a!r}\n DESIRED: {b!r}"
        )


def locationError(  # noqa: N802
    a: Any, b: Any, index: tuple[int, ...], names: tuple[str, str], maxError: bool = False  # noqa: N803
) -> str:
    """A line that tells two elements."""
    kind = "maximum " if maxError else ""
    a, b = np.broadcast_arrays(np.atleast_1d(a), np.atleast_1d(b))
    return (
        f"Location of {kind}error: {index}, {names[0]}={a[index]:.8f}, {names[1]}={b[index]:.8f}"
    )


def assert_almost_equal(
    a: Any, b: Any, rtol: Any = None, atol: Any = None, names: tuple[str, str] = ("a", "b"),
    equal_nan: bool = False, use_broadcast: bool = True, mismatches: tuple[int, int] = (10, 10),
) -> None:  # fmt: skip
    """Raise AssertionError unless `almost_equal`.

    Parameters
    ----------
    a, b, rtol, atol, equal_nan, use_broadcast
        As in `almost_equal`.
    names : tuple of str
        What the message calls the arrays.
    mismatches : (int, int)
        How many of the worst elements the message lists; the second is not used.
    """
    assert_almost_equal_with_err(a, b, rtol, atol, 0, names, equal_nan, mismatches, use_broadcast)


def assert_almost_equal_with_err(
    a: Any, b: Any, rtol: Any = None, atol: Any = None, etol: float | None = None,
    names: tuple[str, str] = ("a", "b"), equal_nan: bool = False,
    mismatches: tuple[int, int] = (10, 10), use_broadcast: bool = True,
) -> None:  # fmt: skip
    """As `assert_almost_equal`, but a fraction `etol` of the elements may differ."""
    rtol, atol = get_tols(a, b, rtol, atol)
    a, b = _as_numpy(a), _as_numpy(b)
    if not _comparable(a, b, use_broadcast):
        checkShapes(a, b)
    wrong = ~np.isclose(a, b, rtol=rtol, atol=atol, equal_nan=equal_nan)
    share = float(np.mean(wrong)) if wrong.size else 0.0
    if share <= get_etol(etol):
        return
    ratio = np.atleast_1d(_violations(a, b, rtol, atol))
    order = np.argsort(-np.where(np.isnan(ratio), np.inf, ratio), axis=None, kind="stable")
    worst = [
        tuple(int(i) for i in np.unravel_index(k, ratio.shape))
        for k in order[: max(1, mismatches[0])]
        if np.atleast_1d(wrong).flat[k]
    ]
    lines = [
        f"  {n + 1}: Error {ratio[at]:f}  {locationError(a, b, at, names)}"
        for n, at in enumerate(worst)
    ]
    raise AssertionError(
        f"\nItems are not equal:\nError {ratio[worst[0]]:f} exceeds tolerance rtol={rtol:e}, "
        f"atol={atol:e} (mismatch {100 * share:f}%).\n"
        f"{locationError(a, b, worst[0], names, maxError=True)}\n"
        f"*** Maximum errors for an array of {ratio.size} elements:\n"
        + "\n".join(lines)
        + f"\n ACTUAL: {a!r}\n DESIRED: {b!r}"
    )


def assert_almost_equal_ignore_nan(
    a: Any, b: Any, rtol: Any = None, atol: Any = None, names: tuple[str, str] = ("a", "b")
) -> None:
    """As `assert_almost_equal`, leaving out elements that are NaN in either array."""
    a, b = np.copy(_as_numpy(a)), np.copy(_as_numpy(b))
    nan = np.logical_or(np.isnan(a), np.isnan(b))
    a[nan] = b[nan] = 0
    assert_almost_equal(a, b, rtol, atol, names)


def assert_allclose(
    a: Any, b: Any, rtol: float = 1e-07, atol: float = 0, equal_nan: bool = True
) -> None:
    """As `assert_almost_equal`, with the tolerances of ``numpy.testing``."""
    assert_almost_equal(a, b, rtol=rtol, atol=atol, equal_nan=equal_nan)


def compare_ndarray_tuple(t1: Any, t2: Any, rtol: Any = None, atol: Any = None) -> None:
    """Raise AssertionError unless two (nested) tuples of arrays and None are almost equal."""
    if t1 is None or t2 is None:
        return
    if isinstance(t1, tuple):
        for one, other in zip(t1, t2, strict=True):
            compare_ndarray_tuple(one, other, rtol, atol)
    else:
        assert_almost_equal(t1, t2, rtol=rtol, atol=atol)


def np_reduce(dat: Any, axis: Any, keepdims: Any, numpy_reduce_func: Any) -> Any:
    """Apply a NumPy reduction over one axis, several, or all (None)."""
    if isinstance(axis, int):
        axis = (axis,)
    axes = range(dat.ndim) if axis is None else [a % dat.ndim for a in axis]
    result = dat
    for a in sorted(axes, reverse=True):
        result = numpy_reduce_func(result, axis=a)
    if keepdims:
        kept = tuple(1 if i in set(axes) else n for i, n in enumerate(dat.shape))
        result = np.reshape(result, kept)
    return result


def collapse_sum_like(a: Any, shape: tuple[int, ...]) -> Any:
    """Sum an array to a shape that broadcasts to its own."""
    lead = a.ndim - len(shape)
    axes = [*range(lead), *(i + lead for i, n in enumerate(shape) if n == 1 != a.shape[i + lead])]
    return np.sum(a, axis=tuple(axes), keepdims=True).reshape(shape) if axes else a
