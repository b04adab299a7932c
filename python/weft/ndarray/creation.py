"""Making arrays."""

from __future__ import annotations

from typing import Any

from .._ffi import lib
from .._op import UNSET, dtype_name
from ..base import check
from ..context import Context
from .gen import internal, op
from .ndarray import NDArray, _numpy, empty, from_numpy_copy

__all__ = [
    "array", "zeros", "ones", "full", "arange", "linspace", "eye", "concatenate", "moveaxis",
    "onehot_encode", "imdecode", "waitall", "from_numpy", "maximum", "minimum", "add", "subtract",
    "multiply", "divide", "true_divide", "modulo", "power", "equal", "not_equal", "greater",
    "greater_equal", "lesser", "lesser_equal", "logical_and", "logical_or", "logical_xor", "hypot",
    "split_v2", "histogram",
]  # fmt: skip


def array(source_array: Any, ctx: Context | None = None, dtype: Any = None) -> NDArray:
    """An array with a copy of `source_array`.

    Parameters
    ----------
    source_array : array_like
    ctx : Context, default current context
    dtype : str or type
        Default: that of `source_array` if it is an NDArray, else ``'float32'``.
    """
    if isinstance(source_array, NDArray):
        target = source_array.context if ctx is None else ctx
        copied = source_array.copyto(target)
        return copied if dtype is None else copied.astype(dtype, copy=False)
    return from_numpy_copy(source_array, ctx, "float32" if dtype is None else dtype)


def from_numpy(ndarray: Any, zero_copy: bool = True, array_cls: type = NDArray) -> NDArray:
    """An array of a NumPy array's dtype, sharing its memory with ``zero_copy=True``."""
    if array_cls is not NDArray:
        raise NotImplementedError(f"from_numpy: array_cls is {array_cls}, weft has NDArray only")
    if not zero_copy:
        return from_numpy_copy(ndarray, None, None)
    from .dlpack import from_dlpack

    return from_dlpack(ndarray)


def _shape(shape: Any) -> tuple[int, ...]:
    return (shape,) if hasattr(shape, "__index__") else tuple(shape)


def _dtype(dtype: Any) -> Any:
    return UNSET if dtype is None else dtype_name(dtype)


def zeros(
    shape: Any, ctx: Context | None = None, dtype: Any = None, stype: str | None = None,
    out: NDArray | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """An array of zeros of a storage type."""
    if stype not in (None, "default"):
        from .sparse import zeros as sparse_zeros

        return sparse_zeros(stype, shape, ctx, dtype, **kwargs)
    return internal._zeros(_shape(shape), ctx or UNSET, _dtype(dtype), out=out, **kwargs)


def ones(
    shape: Any, ctx: Context | None = None, dtype: Any = None, out: NDArray | None = None,
    **kwargs: Any,
) -> NDArray:  # fmt: skip
    """An array of ones."""
    return internal._ones(_shape(shape), ctx or UNSET, _dtype(dtype), out=out, **kwargs)


def full(
    shape: Any, val: float, ctx: Context | None = None, dtype: Any = "float32",
    out: NDArray | None = None,
) -> NDArray:  # fmt: skip
    """An array filled with `val`."""
    if out is None:
        out = empty(shape, ctx, dtype)
    check(lib.weft_array_fill(out._h, float(val)))
    return out


def arange(
    start: float, stop: float | None = None, step: float = 1.0, repeat: int = 1,
    infer_range: bool | None = None, ctx: Context | None = None, dtype: Any = "float32",
) -> NDArray:  # fmt: skip
    """Evenly spaced numbers: ``start, start + step, ...`` below `stop`, each `repeat` times."""
    if stop is None:
        start, stop = 0, start
    del infer_range  # MXNet accepts it here and has no use for it either
    return internal._arange(
        start=start, stop=stop, step=step, repeat=repeat, ctx=ctx or UNSET, dtype=_dtype(dtype)
    )


def linspace(
    start: float, stop: float, num: int, endpoint: bool = True, ctx: Context | None = None,
    dtype: Any = "float32",
) -> NDArray:  # fmt: skip
    """`num` evenly spaced numbers from `start` to `stop`."""
    return internal._linspace(
        start=start, stop=stop, num=num, endpoint=endpoint, ctx=ctx or UNSET, dtype=_dtype(dtype)
    )


def eye(
    N: int, M: int = 0, k: int = 0, ctx: Context | None = None, dtype: Any = None, **kwargs: Any  # noqa: N803
) -> NDArray:
    """A matrix with ones on diagonal `k`; `M` columns, 0 meaning `N`."""
    return internal._eye(N=N, M=M, k=k, ctx=ctx or UNSET, dtype=_dtype(dtype), **kwargs)


def concatenate(arrays: Any, axis: int = 0, always_copy: bool = True) -> NDArray:
    """Join arrays along an axis."""
    if not arrays:
        raise ValueError("concatenate: no arrays given")
    if len(arrays) == 1 and not always_copy:
        return arrays[0]
    return op.concat(*arrays, dim=axis)


def moveaxis(tensor: NDArray, source: Any, destination: Any) -> NDArray:
    """Move axes to other places, as `numpy.moveaxis`."""
    sources = [source] if isinstance(source, int) else list(source)
    targets = [destination] if isinstance(destination, int) else list(destination)
    n = tensor.ndim
    if len(sources) != len(targets) or any(not -n <= a < n for a in sources + targets):
        raise ValueError(
            f"moveaxis: source {source} and destination {destination} do not fit {n} axes"
        )
    moved = dict(zip((t % n for t in targets), (s % n for s in sources), strict=True))
    rest = iter([axis for axis in range(n) if axis not in moved.values()])
    return op.transpose(tensor, tuple(moved[i] if i in moved else next(rest) for i in range(n)))


def onehot_encode(indices: NDArray, out: NDArray) -> NDArray:
    """Write the one-hot rows of `indices` into `out`."""
    return op.one_hot(indices, out.shape[1], out=out)


def imdecode(*args: Any, **kwargs: Any) -> NDArray:
    """Refused: MXNet's old decoder, which 1.9.1 has without it working; see `weft.image`."""
    raise NotImplementedError("nd.imdecode is not there; use image.imdecode")


def split_v2(
    ary: NDArray, indices_or_sections: Any, axis: int = 0, squeeze_axis: bool = False
) -> Any:
    """Split along an axis at indices, or into a number of equal sections."""
    if isinstance(indices_or_sections, int):
        if ary.shape[axis] % indices_or_sections:
            raise ValueError(
                f"split_v2: axis {axis} of size {ary.shape[axis]} does not divide into "
                f"{indices_or_sections} sections"
            )
        return internal._split_v2(
            ary, (), axis, squeeze_axis, indices_or_sections
        )
    return internal._split_v2(ary, (0, *indices_or_sections), axis, squeeze_axis, 0)


def histogram(
    a: NDArray, bins: Any = 10, range: tuple[float, float] | None = None  # noqa: A002
) -> Any:
    """Counts of elements by bin, and the edges of the bins.

    Parameters
    ----------
    a : NDArray
    bins : int, or NDArray or list of ascending edges
    range : (low, high), default: from the smallest to the largest element
        The ends of the bins where `bins` is their number.
    """
    if not isinstance(bins, int):
        edges = bins if isinstance(bins, NDArray) else array(bins, a.context, a.dtype)
        return internal._histogram(a, edges)
    if range is None:
        low, high = (float(a.min().asscalar()), float(a.max().asscalar())) if a.size else (0, 1)
        range = (low, high) if low < high else (low - 0.5, high + 0.5)  # noqa: A001
    return internal._histogram(a, bin_cnt=bins, range=range)


def waitall() -> None:
    """Return when all asynchronous work is done."""
    check(lib.weft_wait_all())


def _binary(
    name: str, array_form: str, scalar_form: str, reverse_form: str | None, doc: str
) -> Any:
    array_op = getattr(op, array_form)
    scalar_op = getattr(internal, scalar_form)
    reverse_op = getattr(internal, reverse_form) if reverse_form else scalar_op

    def function(lhs: Any, rhs: Any) -> Any:
        if isinstance(lhs, NDArray):
            if isinstance(rhs, NDArray):
                return array_op(lhs, rhs)
            return scalar_op(lhs, float(rhs))
        if isinstance(rhs, NDArray):
            return reverse_op(rhs, float(lhs))
        return getattr(_numpy(), _NUMPY_NAMES.get(name, name))(lhs, rhs)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc + " Either side may be a number."
    return function


_NUMPY_NAMES = {
    "lesser": "less", "lesser_equal": "less_equal", "modulo": "mod", "divide": "divide",
}  # fmt: skip

add = _binary("add", "broadcast_add", "_plus_scalar", None, "Sum with broadcasting.")
subtract = _binary(
    "subtract", "broadcast_sub", "_minus_scalar", "_rminus_scalar", "Difference with broadcasting."
)
multiply = _binary("multiply", "broadcast_mul", "_mul_scalar", None, "Product with broadcasting.")
divide = _binary(
    "divide", "broadcast_div", "_div_scalar", "_rdiv_scalar", "Quotient with broadcasting."
)
true_divide = divide
modulo = _binary(
    "modulo", "broadcast_mod", "_mod_scalar", "_rmod_scalar", "Remainder with broadcasting."
)
_power = _binary(
    "power", "broadcast_power", "_power_scalar", "_rpower_scalar", "Power with broadcasting."
)


def power(base: Any, exp: Any) -> Any:
    """Power with broadcasting. Either side may be a number."""
    return _power(base, exp)


maximum = _binary(
    "maximum", "broadcast_maximum", "_maximum_scalar", None, "The larger of both, broadcasting."
)
minimum = _binary(
    "minimum", "broadcast_minimum", "_minimum_scalar", None, "The smaller of both, broadcasting."
)
hypot = _binary("hypot", "broadcast_hypot", "_hypot_scalar", None, "Length of the hypotenuse.")
equal = _binary("equal", "broadcast_equal", "_equal_scalar", None, "1 where equal, else 0.")
not_equal = _binary(
    "not_equal", "broadcast_not_equal", "_not_equal_scalar", None, "1 where not equal, else 0."
)
greater = _binary(
    "greater", "broadcast_greater", "_greater_scalar", "_lesser_scalar", "1 where lhs > rhs."
)
greater_equal = _binary(
    "greater_equal", "broadcast_greater_equal", "_greater_equal_scalar", "_lesser_equal_scalar",
    "1 where lhs >= rhs.",
)  # fmt: skip
lesser = _binary(
    "lesser", "broadcast_lesser", "_lesser_scalar", "_greater_scalar", "1 where lhs < rhs."
)
lesser_equal = _binary(
    "lesser_equal", "broadcast_lesser_equal", "_lesser_equal_scalar", "_greater_equal_scalar",
    "1 where lhs <= rhs.",
)  # fmt: skip
logical_and = _binary(
    "logical_and", "broadcast_logical_and", "_logical_and_scalar", None, "1 where both hold."
)
logical_or = _binary(
    "logical_or", "broadcast_logical_or", "_logical_or_scalar", None, "1 where either holds."
)
logical_xor = _binary(
    "logical_xor", "broadcast_logical_xor", "_logical_xor_scalar", None, "1 where one alone holds."
)
