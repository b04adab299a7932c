"""What sparse arrays share."""

from __future__ import annotations

from typing import Any, NoReturn

from ..._ffi import lib
from ..._op import dtype_name
from ...base import MXNetError, check
from ...context import Context
from ..ndarray import NDArray, _numpy, from_numpy_copy

STORAGE = {"default": lib.WEFT_DENSE, "row_sparse": lib.WEFT_ROW_SPARSE, "csr": lib.WEFT_CSR}


class NotSupportedForSparseNDArray(MXNetError):
    """A function of dense arrays that sparse ones do not have.

    Parameters
    ----------
    function : callable
    alias : str or None
        The name to show.
    *args
        The types of these arguments are shown.
    """

    def __init__(self, function: Any, alias: str | None, *args: Any) -> None:
        super().__init__()
        self.function = function.__name__
        self.alias = alias
        self.args = tuple(str(type(a)) for a in args)

    def __str__(self) -> str:
        name = self.function + (f" (namely operator {self.alias!r})" if self.alias else "")
        given = f" with arguments ({', '.join(self.args)})" if self.args else ""
        return f"{name}{given}: sparse arrays do not have it; tostype('default') gives a dense one"


class BaseSparseNDArray(NDArray):
    """Base of sparse arrays: a shape and arrays of the engine, the parts.

    Operators take sparse arrays where they take dense ones. Those that know their storage work on
    the parts; all others work on a dense copy and return dense arrays.
    """

    __slots__ = ("_shape", "_stored", "_request", "_cell", "_numbers")
    _stype = ""

    def __init__(self, handle: Any = None, writable: bool = True) -> None:
        raise TypeError(
            f"{type(self).__name__}: make sparse arrays with nd.sparse.csr_matrix, "
            "nd.sparse.row_sparse_array, nd.sparse.zeros or tostype"
        )

    @classmethod
    def _make(cls, parts: tuple[NDArray, ...], shape: Any) -> Any:
        """An array of parts, which are not copied."""
        self = cls.__new__(cls)
        self._shape = tuple(int(d) for d in shape)
        self._stored = tuple(parts)
        self._request = "null"
        self._cell = self._numbers = None
        return self

    @property
    def _parts(self) -> tuple[NDArray, ...]:
        """The parts themselves: data, indices and, for csr, indptr."""
        return self._stored

    def _like(self, data: NDArray) -> Any:
        """An array with the same indices."""
        return type(self)._make((data, *self._parts[1:]), self._shape)

    def _replace(self, parts: tuple[NDArray, ...]) -> None:
        """Take other parts, staying the variable that this array may be."""
        old = self._stored[0]
        data = parts[0].astype(old.dtype_name, copy=False)
        if self._request == "null":
            self._stored = (data.detach(), *parts[1:])
        elif data.shape == old.shape:
            data = data.detach()
            check(lib.weft_array_assign(old._h, data._h))
            self._stored = (old, *parts[1:])
        else:
            self._stored = (data.detach(), *parts[1:])
            self.attach_grad(self._request)

    def _no_handle(self) -> NoReturn:
        raise NotSupportedForSparseNDArray(type(self)._no_handle, "handle")

    _h = _address = handle = property(_no_handle)

    # --- What it is.

    @property
    def shape(self) -> tuple[int, ...]:
        """Sizes of the axes."""
        return self._shape

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self._shape)

    @property
    def size(self) -> int:
        """Not defined: neither the stored elements nor all of them would be expected by all."""
        raise NotImplementedError(
            f"{type(self).__name__}.size: x.data.size counts what is stored, "
            "math.prod(x.shape) all elements"
        )

    @property
    def stype(self) -> str:
        """Storage type."""
        return self._stype

    @property
    def _dtype_number(self) -> int:
        return self._parts[0]._dtype_number

    @property
    def _device(self) -> tuple[int, int]:
        return self._parts[0]._device

    @property
    def data(self) -> NDArray:
        """The stored values, a copy."""
        return self._parts[0].detach()

    @property
    def indices(self) -> NDArray:
        """Where the values belong, a copy; int64."""
        return self._parts[1].detach()

    @property
    def _num_aux(self) -> int:
        return len(self._parts) - 1

    @property
    def _aux_types(self) -> list[Any]:
        return [_numpy().int64] * self._num_aux

    def _data(self) -> NDArray:
        return self.data

    def __repr__(self) -> str:
        shape = "x".join(str(d) for d in self._shape)
        return f"\n<{type(self).__name__} {shape} @{self.context}>"

    def __bool__(self) -> bool:
        return bool(self.tostype("default"))

    def __reduce__(self) -> Any:
        from ._arrays import _unpickle

        parts = [part.asnumpy() for part in self._parts]
        return _unpickle, (self.stype, parts, self.dtype_name, self._shape, self.context)

    # --- Values.

    def asnumpy(self) -> Any:
        """A dense NumPy copy."""
        return self.tostype("default").asnumpy()

    def asscalar(self) -> NoReturn:
        """Not defined for sparse arrays."""
        raise NotSupportedForSparseNDArray(self.asscalar, None)

    item = asscalar

    def wait_to_read(self) -> None:
        """Return when the values are there."""
        for part in self._parts:
            part.wait_to_read()

    wait_to_write = wait_to_read

    def astype(self, dtype: Any, copy: bool = True) -> Any:
        """The array with values of another dtype; with ``copy=False`` itself where it is this."""
        if not copy and dtype_name(dtype) == self.dtype_name:
            return self
        return self._like(self._parts[0].astype(dtype))

    def copyto(self, other: NDArray | Context) -> Any:
        """Copy the values to a device, or to an array of this storage type or a dense one."""
        if isinstance(other, Context):
            parts = tuple(part.copyto(other) for part in self._parts)
            return type(self)._make(parts, self._shape)
        if not isinstance(other, NDArray):
            raise TypeError(f"copyto: other is {type(other).__name__}, expected NDArray or Context")
        from ._arrays import write

        if other is self:
            raise ValueError("copyto: source and target are the same array")
        if other.stype not in ("default", self.stype):
            raise TypeError(f"copyto: the target is {other.stype}, this array {self.stype}")
        write(other, self)
        return other

    def reshape(self, *shape: Any, **kwargs: Any) -> NoReturn:
        """Not defined for sparse arrays."""
        raise NotSupportedForSparseNDArray(self.reshape, None, *shape)

    def tostype(self, stype: str) -> Any:
        """A copy of another storage type: ``'default'`` or that of the array."""
        if stype == self.stype:
            return self._like(self._parts[0])
        if stype == "default":
            return self._dense()
        if stype not in STORAGE:
            raise ValueError(f"tostype: stype is {stype!r}, expected one of {list(STORAGE)}")
        raise ValueError(f"tostype: {self.stype} arrays cannot become {stype}, only 'default'")

    def _dense(self) -> NDArray:
        raise NotImplementedError

    def check_format(self, full_check: bool = True) -> None:
        """Raise an error unless the parts make a sparse array.

        Parameters
        ----------
        full_check : bool
            Check the numbers as well, not only shapes and dtypes: they have to be in range and to
            ascend, without repetition.
        """
        raise NotImplementedError

    def _fail_format(self, what: str) -> NoReturn:
        raise MXNetError(f"check_format: {self.stype} array of shape {self._shape}: {what}")

    def _check_part(self, name: str, length: int) -> None:
        part = self._parts[("data", "indices", "indptr").index(name)]
        if part.shape != (length,) or part.dtype_name != "int64":
            self._fail_format(f"{name} is {part.dtype_name} of shape {part.shape}, expected int64 "
                              f"of shape ({length},)")

    def __setitem__(self, key: Any, value: Any) -> None:
        from ._arrays import write

        if not isinstance(key, slice) or key != slice(None):
            raise TypeError(f"{type(self).__name__}: only x[:] can be assigned to, got {key!r}")
        if not isinstance(value, NDArray):
            value = self._constant(value) if isinstance(value, (int, float)) else from_numpy_copy(
                value, self.context, self.dtype_name)  # fmt: skip
        if value.shape != self._shape:
            raise ValueError(f"assignment: the value has shape {value.shape}, the array "
                             f"{self._shape}")
        write(self, value)

    def _constant(self, number: float) -> NDArray:
        raise ValueError(f"{type(self).__name__}: a number cannot be assigned, zeros() makes zeros")

    # --- Autograd: the data are the variable.

    def attach_grad(self, grad_req: str = "write", stype: str | None = None) -> None:
        """Make this array a variable, whose gradient is kept where the array has elements.

        Parameters
        ----------
        grad_req : {'write', 'add', 'null'}
        stype : str, optional
            Storage type of the gradient: that of the array.
        """
        if stype not in (None, self.stype):
            raise NotImplementedError(
                f"attach_grad: the gradient of a {self.stype} array is {self.stype}, not {stype}"
            )
        self._request = grad_req
        inner = "row_sparse" if self.stype == "row_sparse" else None
        self._stored[0].attach_grad(grad_req, inner)

    @property
    def _fresh_grad(self) -> bool:
        return self._parts[0]._fresh_grad

    @_fresh_grad.setter
    def _fresh_grad(self, fresh: bool) -> None:
        self._parts[0]._fresh_grad = fresh

    def detach(self) -> Any:
        """The same values, cut off from the recorded graph."""
        return self._like(self._parts[0].detach())


def is_sparse(array: Any) -> bool:
    """Whether it is a csr or row_sparse array."""
    return isinstance(array, BaseSparseNDArray)

