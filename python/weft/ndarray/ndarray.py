"""NDArray: a mutable handle to an array of the engine."""

from __future__ import annotations

import functools
import math
import operator
from typing import Any

from .. import _core
from .._ffi import ffi, lib
from .._op import Operator, address, dtype_name
from ..base import check, raise_last_error
from ..context import Context, current_context
from . import _arithmetic

__all__ = ["NDArray"]

_cast = ffi.cast
_HANDLE = ffi.typeof("weft_array *")
_NULL = Context("null").device_typeid

_DTYPES = (
    "float32", "float64", "float16", "uint8", "int32", "int8", "int64", "bool", "int16", "uint16",
    "uint32", "uint64", "bfloat16",
)  # fmt: skip
DTYPE_NUMBERS = {name: number for number, name in enumerate(_DTYPES)}


def _numpy() -> Any:
    import numpy

    return numpy


@functools.cache
def _numpy_types() -> tuple[Any, ...]:
    np = _numpy()
    return tuple(name if name == "bfloat16" else np.dtype(name).type for name in _DTYPES)


def dtype_number(dtype: Any) -> int:
    """The engine's number of a dtype; TypeError for what is none."""
    name = dtype_name(dtype)
    try:
        return DTYPE_NUMBERS[name]
    except KeyError:
        raise TypeError(f"{name!r} is not a dtype; expected one of {', '.join(_DTYPES)}") from None


def wrap(handle: Any) -> NDArray:
    """NDArray around a handle that the caller owns."""
    return _core.adopt(address(handle))


def _device(ctx: Context | None) -> dict[str, int]:
    ctx = ctx or current_context()
    return {"type": ctx.device_typeid, "id": ctx.device_id}


def empty(
    shape: int | tuple[int, ...], ctx: Context | None = None, dtype: Any = None,
    stype: str | None = None,
) -> NDArray:  # fmt: skip
    """An array with undefined contents.

    Parameters
    ----------
    shape : int or tuple of int
    ctx : Context, default current context
    dtype : str or type, default ``'float32'``
    stype : {'default', 'row_sparse', 'csr'}, optional
        Storage type; sparse arrays are of zeros.
    """
    if stype not in (None, "default"):
        from .sparse import zeros

        return zeros(stype, shape, ctx, dtype)
    dims = (shape,) if hasattr(shape, "__index__") else tuple(shape)
    out = ffi.new("weft_array **")
    check(
        lib.weft_array_create(
            len(dims), ffi.new("int64_t[]", dims or 1), dtype_number(dtype or "float32"),
            _device(ctx), out,
        )
    )  # fmt: skip
    return wrap(out[0])


def placeholder(shape: tuple[int, ...], dtype: Any = "float32") -> NDArray:
    """An array on the null device: a shape (-1: not known) and a dtype without values.

    Operators with such an input only infer: their results are placeholders too, and unknown
    dimensions of the inputs are filled in where the operator determines them.
    """
    return empty(shape, Context("null"), dtype)


def from_numpy_copy(source: Any, ctx: Context | None, dtype: Any) -> NDArray:
    """A copy of anything NumPy can read."""
    np = _numpy()
    if dtype is None:
        source = np.asarray(source)
        name = source.dtype.name
    else:
        name = dtype_name(dtype)
    if name == "bfloat16":
        return from_numpy_copy(source, ctx, "float32").astype("bfloat16")
    source = np.ascontiguousarray(source, dtype=name).reshape(np.shape(source))
    out = ffi.new("weft_array **")
    data = ffi.from_buffer(source) if source.size else ffi.NULL
    shape = ffi.new("int64_t[]", source.shape or 1)
    check(
        lib.weft_array_from_host(
            source.ndim, shape, dtype_number(name), _device(ctx), data, source.nbytes, out
        )
    )
    return wrap(out[0])


_NEGATIVE = Operator("negative", (), ("data",))
_COPY = Operator("_copy", (), ("data",))
_CAST = Operator("Cast", ("dtype",), ("data",))


class NDArray(_core.Array):
    """A multi-dimensional array on a device.

    Arithmetic follows MXNet: both arrays of an operation have one dtype, scalars take the dtype of
    the array. Basic indexing and `reshape` give views that alias the array.
    """

    __slots__ = ()
    # NumPy's operators leave mixed expressions to this class.
    __array_priority__ = 1000.0
    __array_ufunc__ = None

    def __init__(self, handle: Any = None, writable: bool = True) -> None:
        del writable  # accepted as MXNet does; every array is writable
        if handle is None:
            raise TypeError("NDArray: make arrays with nd.array, nd.zeros, nd.empty, ...")
        out = ffi.new("weft_array **")
        check(lib.weft_array_retain(handle, out))
        self._adopt(address(out[0]))

    # --- What it is; `shape` and `ndim` come from the base class.

    @property
    def _h(self) -> Any:
        """The engine's handle, for calls through cffi while the array lives."""
        return _cast(_HANDLE, self._address)

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    @property
    def dtype_name(self) -> str:
        """Name of the dtype, ``'float32'``."""
        return _DTYPES[self._dtype_number]

    @property
    def dtype(self) -> Any:
        """The NumPy type of the elements (for bfloat16, which NumPy lacks, its name)."""
        return _numpy_types()[self._dtype_number]

    @property
    def context(self) -> Context:
        """The device that holds the array."""
        kind, number = self._device
        ctx = Context("cpu", number)
        ctx.device_typeid = kind
        return ctx

    ctx = context

    @property
    def stype(self) -> str:
        """Storage type: ``'default'``, dense."""
        return "default"

    @property
    def handle(self) -> Any:
        """The engine's handle."""
        return self._h

    def __len__(self) -> int:
        shape = self.shape
        if not shape:
            raise TypeError("len() of a 0-d array")
        return shape[0]

    def __bool__(self) -> bool:
        size = self.size
        if size == 0:
            return False
        if size == 1:
            return bool(self.asscalar())
        raise ValueError(
            f"the truth value of an array of shape {self.shape} is ambiguous; "
            "only arrays with at most one element have one"
        )

    def __float__(self) -> float:
        return float(self.asscalar())

    def __int__(self) -> int:
        return int(self.asscalar())

    def __index__(self) -> int:
        if self.size != 1 or not self.dtype_name.startswith(("int", "uint")):
            raise TypeError(
                f"an array of shape {self.shape} and dtype {self.dtype_name} cannot be an index"
            )
        return operator.index(self.asscalar())

    def __hash__(self) -> int:
        return id(self) >> 4

    def __repr__(self) -> str:
        shape = "x".join(str(d) for d in self.shape)
        if self.context.device_type == "null":
            return f"<NDArray {shape} {self.dtype_name} @null(0)>"
        return f"\n{self.asnumpy()!s}\n<NDArray {shape} @{self.context}>"

    def __reduce__(self) -> Any:
        return _unpickle, (self.asnumpy(), self.dtype_name, self.context)

    # --- Values.

    def asnumpy(self) -> Any:
        """A NumPy copy (bfloat16 becomes float32). Waits for the values."""
        np = _numpy()
        source = self.astype("float32") if self.dtype_name == "bfloat16" else self
        out = np.empty(source.shape, source.dtype_name)
        data = ffi.from_buffer(out) if out.size else ffi.NULL
        if lib.weft_array_to_host(source._h, data, out.nbytes) != 0:
            raise_last_error()
        return out

    def asscalar(self) -> Any:
        """The only element as a NumPy scalar; ValueError for other sizes."""
        if self.size != 1:
            raise ValueError(f"asscalar: the array has {self.size} elements, expected 1")
        return self.asnumpy().reshape(-1)[0]

    item = asscalar

    def tolist(self) -> Any:
        """Nested lists of Python numbers."""
        return self.asnumpy().tolist()

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        array = self.asnumpy()
        return array if dtype is None else array.astype(dtype)

    def to_dlpack_for_read(self) -> Any:
        """A DLPack capsule that shares the array's memory, for reading."""
        return self.__dlpack__()

    def to_dlpack_for_write(self) -> Any:
        """A DLPack capsule that shares the array's memory, for writing."""
        return self.__dlpack__()

    def __dlpack__(self, stream: Any = None, **kwargs: Any) -> Any:
        from .dlpack import to_capsule

        return to_capsule(self)

    def __dlpack_device__(self) -> tuple[int, int]:
        return 1, 0

    def wait_to_read(self) -> None:
        """Return when the values are there; raise the error of the work that makes them."""
        check(lib.weft_array_wait(self._h))

    wait_to_write = wait_to_read

    def astype(self, dtype: Any, copy: bool = True) -> NDArray:
        """The array converted to `dtype`; with ``copy=False`` itself where that is its dtype."""
        if not copy and dtype_name(dtype) == self.dtype_name:
            return self
        return _CAST((self,), (dtype_name(dtype),))

    def copy(self) -> NDArray:
        """A copy on the same device."""
        return self.copyto(self.context)

    __copy__ = copy

    def __deepcopy__(self, memo: Any) -> NDArray:
        return self.copy()

    def copyto(self, other: NDArray | Context) -> NDArray:
        """Copy the values to another array of the same shape, or to a device."""
        if isinstance(other, NDArray):
            if other.stype != "default":
                other[:] = self
                return other
            if other._address == self._address:
                raise ValueError("copyto: source and target are the same array")
            check(lib.weft_array_assign(other._h, self._h))
            return other
        if not isinstance(other, Context):
            raise TypeError(f"copyto: other is {type(other).__name__}, expected NDArray or Context")
        out = ffi.new("weft_array **")
        check(lib.weft_array_copy(self._h, _device(other), out))
        return wrap(out[0])

    def as_in_context(self, context: Context) -> NDArray:
        """The array itself if it is on `context`, else a copy there."""
        return self if self.context == context else self.copyto(context)

    as_in_ctx = as_in_context

    def as_nd_ndarray(self) -> NDArray:
        """The array itself."""
        return self

    def as_np_ndarray(self) -> Any:
        """Not part of this version: there is no ``mx.np``."""
        raise NotImplementedError("as_np_ndarray: this version of weft has no mx.np arrays")

    def tostype(self, stype: str) -> NDArray:
        """The array in a storage type: itself for ``'default'``, a copy for the others.

        Parameters
        ----------
        stype : {'default', 'row_sparse', 'csr'}
        """
        if stype == "default":
            return self
        from .sparse._arrays import from_dense

        return from_dense(self, stype)

    # --- Shape.

    def reshape(self, *shape: Any, **kwargs: Any) -> NDArray:
        """The same elements under another shape; aliases the array outside of recording.

        Parameters
        ----------
        *shape : int or tuple of int
            Sizes, with the special codes of the `Reshape` operator (0, -1, -2, -3, -4).
        reverse : bool, default False
            Apply the codes from the right.
        """
        from .indexing import reshape

        return reshape(self, shape, **kwargs)

    @property
    def T(self) -> NDArray:  # noqa: N802
        """The array with its axes reversed."""
        from .gen import op

        return op.transpose(self)

    def __getitem__(self, key: Any) -> NDArray:
        from .indexing import get

        return get(self, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        from .indexing import assign

        assign(self, key, value)

    def __iter__(self) -> Any:
        for i in range(len(self)):
            yield self[i]

    # --- Autograd.

    def attach_grad(self, grad_req: str = "write", stype: str | None = None) -> None:
        """Make this array a variable: backward passes leave its gradient in `grad`.

        Parameters
        ----------
        grad_req : {'write', 'add', 'null'}
        stype : {'default', 'row_sparse'}, optional
            Storage type of the gradient: row_sparse ones keep the rows that are not 0.
        """
        from ..autograd import mark_variables
        from .gen import op

        if stype == "row_sparse":
            from .sparse._arrays import gradient_cell

            mark_variables(self, gradient_cell(self), grad_req)
        elif stype in (None, "default"):
            mark_variables(self, op.zeros_like(self.detach()), grad_req)
        else:
            raise NotImplementedError(
                f"attach_grad: the gradient of a dense array is default or row_sparse, not {stype}"
            )

    @property
    def grad(self) -> NDArray | None:
        """The gradient array that is attached, or None."""
        out = ffi.new("weft_array **")
        check(lib.weft_array_gradient(self._h, out))
        gradient = wrap(out[0]) if out[0] else None
        if gradient is not None and gradient._device[0] == _NULL != self._device[0]:
            from .sparse import RowSparseNDArray

            return RowSparseNDArray._gradient(gradient)
        return gradient

    @property
    def _fresh_grad(self) -> bool:
        """Whether a backward pass has written the attached gradient since this was set to False."""
        out = ffi.new("weft_array **")
        check(lib.weft_array_gradient(self._h, out))
        gradient = wrap(out[0]) if out[0] else None
        return gradient is not None and lib.weft_array_is_fresh(gradient._h) == 1

    @_fresh_grad.setter
    def _fresh_grad(self, fresh: bool) -> None:
        out = ffi.new("weft_array **")
        check(lib.weft_array_gradient(self._h, out))
        if out[0]:
            gradient = wrap(out[0])
            lib.weft_array_set_fresh(gradient._h, fresh)

    def detach(self) -> NDArray:
        """The same values, cut off from the recorded graph."""
        out = ffi.new("weft_array **")
        check(lib.weft_array_detach(self._h, out))
        return wrap(out[0])

    def backward(
        self, out_grad: NDArray | None = None, retain_graph: bool = False, train_mode: bool = True
    ) -> None:
        """Gradients of this array, weighted by `out_grad` (default ones), for all variables."""
        if out_grad is None and self.stype == "default":
            head = ffi.new("weft_array *[1]", (self._h,))
            check(lib.weft_autograd_backward(1, head, ffi.NULL, retain_graph, train_mode))
            return
        from ..autograd import backward

        backward([self], None if out_grad is None else [out_grad], retain_graph, train_mode)

    # --- Python's operators.

    __add__ = __radd__ = _arithmetic.binary(_arithmetic.ADD)
    __sub__ = _arithmetic.binary(_arithmetic.SUB)
    __rsub__ = _arithmetic.binary(_arithmetic.SUB, True)
    __mul__ = __rmul__ = _arithmetic.binary(_arithmetic.MUL)
    __truediv__ = __div__ = _arithmetic.binary(_arithmetic.DIV)
    __rtruediv__ = __rdiv__ = _arithmetic.binary(_arithmetic.DIV, True)
    __mod__ = _arithmetic.binary(_arithmetic.MOD)
    __rmod__ = _arithmetic.binary(_arithmetic.MOD, True)
    __pow__ = _arithmetic.binary(_arithmetic.POW)
    __rpow__ = _arithmetic.binary(_arithmetic.POW, True)
    __eq__ = _arithmetic.binary(_arithmetic.EQ)  # type: ignore[assignment]
    __ne__ = _arithmetic.binary(_arithmetic.NE)  # type: ignore[assignment]
    __gt__ = _arithmetic.binary(_arithmetic.GT)
    __ge__ = _arithmetic.binary(_arithmetic.GE)
    __lt__ = _arithmetic.binary(_arithmetic.LT)
    __le__ = _arithmetic.binary(_arithmetic.LE)
    __iadd__ = _arithmetic.in_place(_arithmetic.ADD)
    __isub__ = _arithmetic.in_place(_arithmetic.SUB)
    __imul__ = _arithmetic.in_place(_arithmetic.MUL)
    __itruediv__ = __idiv__ = _arithmetic.in_place(_arithmetic.DIV)
    __imod__ = _arithmetic.in_place(_arithmetic.MOD)

    def __neg__(self) -> NDArray:
        return _NEGATIVE.call(self)

    def __abs__(self) -> NDArray:
        from .gen import op

        return op.abs(self)


def _unpickle(values: Any, dtype: str, context: Context) -> NDArray:
    return from_numpy_copy(values, context, dtype)


_core.set_result_type(NDArray)
