"""Parameters of blocks: named arrays with a gradient, possibly of a shape not known yet."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np

from .. import autograd, initializer
from .. import ndarray as nd
from .._op import dtype_name
from ..base import MXNetError
from ..context import Context, cpu, current_context
from ..ndarray import NDArray
from ..ndarray.sparse._arrays import all_rows
from ..ndarray.sparse._ops import unique
from ._state import bump_generation, shape_pass
from .utils import shape_is_known

__all__ = [
    "Constant",
    "DeferredInitializationError",
    "Parameter",
    "tensor_types",
]

tensor_types = (NDArray,)

_STYPES = ("default", "row_sparse", "csr")


class DeferredInitializationError(MXNetError):
    """A parameter was read before its shape, and so its value, was known."""


def _as_context_list(ctx: Context | Sequence[Context] | None) -> list[Context]:
    if ctx is None:
        return [current_context()]
    if isinstance(ctx, Context):
        return [ctx]
    return list(ctx)


def _same_dim(known: int, given: int) -> bool:
    return known in (-1, 0, given)


class Parameter:
    """A named array that a block owns, with one copy for each context.

    Parameters
    ----------
    name : str
        Full name, prefix included.
    grad_req : {'write', 'add', 'null'}
        Whether backward overwrites the gradient, adds to it, or leaves it out.
    shape : int or tuple of int, optional
        Shape; 0 (or -1) marks a dimension that is not known yet.
    dtype : str or numpy dtype
        Element type.
    lr_mult, wd_mult : float
        Factors on the optimizer's learning rate and weight decay.
    init : Initializer or str, optional
        Initializer of this parameter; the block-wide one when None.
    allow_deferred_init : bool
        Whether `initialize` may wait until the first forward pass has shown the shape.
    differentiable : bool
        False pins `grad_req` to 'null'.
    stype, grad_stype : {'default', 'row_sparse', 'csr'}
        Storage type of the value and of the gradient.
    """

    def __init__(
        self,
        name: str,
        grad_req: str = "write",
        shape: int | Sequence[int] | None = None,
        dtype: Any = np.float32,
        lr_mult: float = 1.0,
        wd_mult: float = 1.0,
        init: Any = None,
        allow_deferred_init: bool = False,
        differentiable: bool = True,
        stype: str = "default",
        grad_stype: str = "default",
    ) -> None:
        for label, kind in (("stype", stype), ("grad_stype", grad_stype)):
            if kind not in _STYPES:
                raise AssertionError(f"Parameter {name!r}: {label} {kind!r} is not in {_STYPES}")
        self._data: list[NDArray] | None = None
        self._grad: list[NDArray] | None = None
        self._by_ctx: dict[Context, int] = {}
        self._ctx_list: list[Context] | None = None
        self._deferred_init: tuple = ()
        self._differentiable = differentiable
        self._allow_deferred_init = allow_deferred_init
        self._grad_req = "null"
        self._var: Any = None
        if isinstance(shape, (int, np.integer)):
            shape = (int(shape),)
        self._shape = None if shape is None else tuple(int(dim) for dim in shape)
        self.name = name
        self._dtype = dtype
        self.lr_mult = lr_mult
        self.wd_mult = wd_mult
        self.grad_req = grad_req
        self.init = init
        self._stype = stype
        self._grad_stype = grad_stype

    def __repr__(self) -> str:
        return f"Parameter {self.name} (shape={self.shape}, dtype={self.dtype})"

    @property
    def grad_req(self) -> str:
        """How backward writes the gradient: 'write', 'add' or 'null'."""
        return self._grad_req

    @grad_req.setter
    def grad_req(self, req: str) -> None:
        if req not in ("write", "add", "null"):
            raise AssertionError(
                f"Parameter {self.name!r}: grad_req {req!r} is not 'write', 'add' or 'null'"
            )
        if not self._differentiable:
            req = "null"
        if req == self._grad_req:
            return
        self._grad_req = req
        if self._data is not None:
            self._attach_grad()
        bump_generation()

    @property
    def dtype(self) -> Any:
        """Element type; setting it casts the value."""
        return self._dtype

    @dtype.setter
    def dtype(self, dtype: Any) -> None:
        self.cast(dtype)

    @property
    def stype(self) -> str:
        """Storage type of the value."""
        return self._stype

    @property
    def grad_stype(self) -> str:
        """Storage type of the gradient."""
        return self._grad_stype

    @property
    def shape(self) -> tuple[int, ...] | None:
        """Shape, with 0 or -1 for a dimension that is not known yet; None if nothing is."""
        return self._shape

    @shape.setter
    def shape(self, new_shape: Sequence[int]) -> None:
        new_shape = tuple(int(dim) for dim in new_shape)
        if self._shape is not None and (
            len(self._shape) != len(new_shape) or not all(map(_same_dim, self._shape, new_shape))
        ):
            raise AssertionError(
                f"Parameter {self.name!r}: shape {new_shape} does not fit the shape "
                f"{self._shape} it already has"
            )
        self._shape = new_shape
        self._var = None

    def initialize(
        self,
        init: Any = None,
        ctx: Context | Sequence[Context] | None = None,
        default_init: Any = None,
        force_reinit: bool = False,
    ) -> None:
        """Allocate the value and the gradient, and fill the value.

        Parameters
        ----------
        init : Initializer or str, optional
            Initializer; takes precedence over the parameter's own `init`.
        ctx : Context or list of Context, optional
            Where copies live; the current context when None.
        default_init : Initializer or str, optional
            Used when neither `init` nor the parameter's own is given; ``Uniform()`` when None.
        force_reinit : bool
            Initialize again a parameter that has a value.

        Raises
        ------
        ValueError
            The shape is not known and deferred initialization is not allowed.
        """
        if self._data is not None and not force_reinit:
            warnings.warn(
                f"Parameter {self.name!r} is already initialized and is left as it is; "
                "force_reinit=True initializes it again",
                stacklevel=2,
            )
            return
        if default_init is None:
            default_init = initializer.Uniform()
        if init is None:
            init = default_init if self.init is None else self.init
        contexts = _as_context_list(ctx)
        if not shape_is_known(self._shape) and not self._allow_deferred_init:
            raise ValueError(
                f"Parameter {self.name!r}: cannot initialize with the unknown shape {self._shape}"
            )
        self._data = self._grad = None
        bump_generation()
        self._deferred_init = (init, contexts, default_init, None)
        if shape_is_known(self._shape):
            self._finish_deferred_init()

    def _finish_deferred_init(self) -> None:
        """Carry out an initialization that waited for the shape."""
        if not self._deferred_init:
            return
        init, contexts, default_init, data = self._deferred_init
        if not shape_is_known(self._shape):
            raise ValueError(
                f"Parameter {self.name!r}: cannot initialize with the unknown shape {self._shape}; "
                "pass in_units, in_channels or the like when constructing the layer"
            )
        with autograd.pause():
            if data is None:
                data = nd.zeros(self._shape, dtype=self._dtype, ctx=cpu())
                desc = initializer.InitDesc(self.name, {"__init__": init})
                initializer.create(default_init)(desc, data)
            elif data.dtype_name != dtype_name(self._dtype):
                data = data.astype(self._dtype)
            self._init_impl(data, contexts)
        self._deferred_init = ()

    def _init_impl(self, data: NDArray, contexts: Sequence[Context]) -> None:
        self._ctx_list = list(contexts)
        self._data = [self._stored(data.copyto(ctx)) for ctx in self._ctx_list]
        self._by_ctx = {ctx: i for i, ctx in enumerate(self._ctx_list)}
        self._attach_grad()
        bump_generation()

    def _stored(self, data: NDArray) -> NDArray:
        """A value in the storage type of the parameter: all rows of a row_sparse one."""
        if data.stype == self._stype:
            return data
        dense = data.tostype("default")
        return all_rows(dense) if self._stype == "row_sparse" else dense.tostype(self._stype)

    def _attach_grad(self) -> None:
        if self._grad_req == "null":
            if self._grad is not None:
                autograd.mark_variables(self._data, self._grad, "null")
            self._grad = None
            return
        # The gradient of a sparse parameter is kept as the parameter is.
        stype = self._grad_stype if self._stype == "default" else self._stype
        self._grad = [
            nd.zeros(array.shape, dtype=array.dtype_name, ctx=ctx, stype=stype)
            for array, ctx in zip(self._data, self._ctx_list, strict=True)
        ]
        autograd.mark_variables(self._data, self._grad, self._grad_req)

    def _load_init(
        self,
        data: NDArray,
        ctx: Context | Sequence[Context] | None,
        cast_dtype: bool = False,
        dtype_source: str = "current",
    ) -> None:
        """Take the value from a loaded array, after checking its shape and dtype."""
        if cast_dtype and dtype_source not in ("current", "saved"):
            raise AssertionError(f"dtype_source {dtype_source!r} is not 'current' or 'saved'")
        if self._shape is not None and (
            len(self._shape) != len(data.shape) or not all(map(_same_dim, self._shape, data.shape))
        ):
            raise AssertionError(
                f"Parameter {self.name!r}: the saved shape {data.shape} does not fit {self._shape}"
            )
        if dtype_name(self._dtype) != data.dtype_name:
            if not cast_dtype:
                raise AssertionError(
                    f"Parameter {self.name!r}: the saved dtype {data.dtype_name} is not "
                    f"{dtype_name(self._dtype)}; cast_dtype=True casts it"
                )
            if dtype_source == "current":
                data = data.astype(self._dtype)
            else:
                self.cast(data.dtype)
        self.shape = data.shape
        known = self._ctx_list if self._data is not None else None
        if self._deferred_init:
            known = self._deferred_init[1]
        contexts = None if ctx is None else _as_context_list(ctx)
        if known is not None and contexts is not None and set(known) != set(contexts):
            raise AssertionError(
                f"Parameter {self.name!r}: cannot load on {contexts}, it was initialized on "
                f"{known}; reset_ctx moves it"
            )
        if self._data is None:
            self._init_impl(data, known or contexts or [cpu()])
        else:
            self.set_data(data)
        self._deferred_init = ()

    def _reduce(self) -> NDArray:
        """Mean of the copies, on the CPU."""
        copies = [array.copyto(cpu()) for array in self._copies()]
        if len(copies) == 1:
            return copies[0]
        return nd.add_n(*copies) / len(copies)

    def set_data(self, data: NDArray) -> None:
        """Write `data` into every copy.

        Raises
        ------
        AssertionError
            The shape of `data` does not fit.
        """
        self.shape = data.shape
        if self._data is None:
            if not self._deferred_init:
                raise AssertionError(f"Parameter {self.name!r} has not been initialized")
            self._deferred_init = self._deferred_init[:3] + (data,)
            return
        with autograd.pause():
            for array in self._data:
                if isinstance(data, NDArray):
                    array[:] = self._stored(data.detach().as_in_context(array.context))
                else:
                    array[:] = data

    def _missing(self) -> Exception:
        """The error that says why there is no value."""
        if self._deferred_init:
            return DeferredInitializationError(
                f"Parameter {self.name!r}: initialization waits for the first forward pass, which "
                "shows the shape; run one batch first, or give in_units, in_channels or the like "
                "when constructing the layer"
            )
        return RuntimeError(
            f"Parameter {self.name!r} has not been initialized; initialize, and make Trainers "
            "from, Block.collect_params(), since Block.params leaves out the children's parameters"
        )

    def _copy_on(self, arrays: list[NDArray], ctx: Context | None) -> NDArray:
        if ctx is None:
            if len(arrays) == 1:
                return arrays[0]
            ctx = current_context()
        index = self._by_ctx.get(ctx)
        if index is not None:
            return arrays[index]
        if ctx.device_type == "null":
            return arrays[0]
        raise RuntimeError(
            f"Parameter {self.name!r} was not initialized on context {ctx}, only on "
            f"{self._ctx_list}"
        )

    def data(self, ctx: Context | None = None) -> NDArray:
        """Return the copy on `ctx`.

        With `ctx` None: the only copy, or the one on the current context.

        Raises
        ------
        DeferredInitializationError
            Initialization waits for the first forward pass.
        RuntimeError
            The parameter is not initialized, or not on `ctx`, or it is sparse.
        """
        if self._stype != "default":
            raise self._not_dense("data")
        if self._data is not None:
            return self._copy_on(self._data, ctx)
        if shape_pass.placeholders is not None and self._shape is not None:
            return shape_pass.placeholder(self)
        raise self._missing()

    def list_data(self) -> list[NDArray]:
        """Return the copies, in the order of `list_ctx`."""
        if self._stype != "default":
            raise self._not_dense("list_data")
        return list(self._copies())

    def _copies(self) -> list[NDArray]:
        """The copies, of any storage type."""
        if self._data is None:
            raise self._missing()
        return self._data

    def _not_dense(self, method: str) -> RuntimeError:
        return RuntimeError(
            f"Parameter {self.name!r}: {method} needs dense storage, it has {self._stype}; use "
            "row_sparse_data() or list_row_sparse_data()"
        )

    def _require_grad(self) -> list[NDArray]:
        if self._grad is not None:
            return self._grad
        if self._data is not None:
            raise RuntimeError(
                f"Parameter {self.name!r} has no gradient, its grad_req is {self._grad_req!r}"
            )
        raise self._missing()

    def grad(self, ctx: Context | None = None) -> NDArray:
        """Return the gradient on `ctx`."""
        return self._copy_on(self._require_grad(), ctx)

    def list_grad(self) -> list[NDArray]:
        """Return the gradients, in the order of `list_ctx`."""
        return list(self._require_grad())

    def list_ctx(self) -> list[Context]:
        """Return the contexts the parameter is, or will be, initialized on."""
        if self._data is not None:
            return self._ctx_list
        if self._deferred_init:
            return self._deferred_init[1]
        raise RuntimeError(f"Parameter {self.name!r} has not been initialized")

    def _no_sparse_rows(self, method: str) -> RuntimeError:
        return RuntimeError(
            f"Parameter {self.name!r}: {method} needs row_sparse storage, it has {self._stype}; "
            "use data() or list_data()"
        )

    def row_sparse_data(self, row_id: NDArray) -> NDArray:
        """Return rows of a row_sparse parameter, on the context of `row_id`.

        What is computed from them has gradients for the parameter.

        Parameters
        ----------
        row_id : NDArray
            Numbers of rows, in any order and number.
        """
        if self._stype != "row_sparse":
            raise self._no_sparse_rows("row_sparse_data")
        return self._rows(self._copy_on(self._copies(), row_id.context), row_id)

    def list_row_sparse_data(self, row_id: NDArray) -> list[NDArray]:
        """Return rows of a row_sparse parameter, on every context."""
        if self._stype != "row_sparse":
            raise self._no_sparse_rows("list_row_sparse_data")
        return [self._rows(array, row_id.as_in_context(array.context)) for array in self._copies()]

    def _rows(self, array: NDArray, row_id: NDArray) -> NDArray:
        numbers, _ = unique(row_id, self._shape[0])
        before = autograd.set_recording(True)
        try:
            return array.retain(numbers)
        finally:
            autograd.set_recording(before)

    def zero_grad(self) -> None:
        """Fill the gradient with zeros; nothing happens when there is none."""
        if self._grad is not None:
            for array in self._grad:
                array[:] = 0 if array.stype == "default" else nd.zeros_like(array)

    def reset_ctx(self, ctx: Context | Sequence[Context] | None) -> None:
        """Move the parameter to other contexts, keeping its value."""
        contexts = _as_context_list(ctx)
        if self._data is not None:
            with autograd.pause():
                self._init_impl(self._reduce(), contexts)
        elif self._deferred_init:
            init, _, default_init, data = self._deferred_init
            self._deferred_init = (init, contexts, default_init, data)
        else:
            raise ValueError(f"Parameter {self.name!r}: cannot move what is not initialized")

    def var(self) -> Any:
        """The symbol that stands for the parameter: a variable of its name."""
        from .. import symbol  # not needed by programs without symbols

        if self._var is None:
            self._var = symbol.var(
                self.name, shape=self.shape, dtype=self.dtype, lr_mult=self.lr_mult,
                wd_mult=self.wd_mult, init=self._var_init(), stype=self._stype,
            )  # fmt: skip
        return self._var

    def _var_init(self) -> Any:
        """The initializer that the variable names."""
        return self.init

    def cast(self, dtype: Any) -> None:
        """Convert value and gradient to `dtype`."""
        self._dtype = dtype
        self._var = None
        if self._data is None:
            return
        with autograd.pause():
            self._data = [array.astype(dtype) for array in self._data]
            self._attach_grad()
        bump_generation()


class _FixedValue(initializer.Initializer):
    def __init__(self, value: NDArray) -> None:
        super().__init__()
        self._value = value

    def _init_weight(self, name: str, arr: NDArray) -> None:
        arr[:] = self._value.astype(arr.dtype)


class Constant(Parameter):
    """A parameter with a fixed value and no gradient.

    Parameters
    ----------
    name : str
        Full name.
    value : array_like
        The value; float32 unless it is an NDArray.
    """

    def __init__(self, name: str, value: Any) -> None:
        if not isinstance(value, NDArray):
            value = nd.array(value)
        self.value = value
        super().__init__(
            name,
            grad_req="null",
            shape=value.shape,
            dtype=value.dtype,
            init=_FixedValue(value),
            differentiable=False,
        )

    def __repr__(self) -> str:
        return f"Constant {self.name} (shape={self.shape}, dtype={self.dtype})"

    @property
    def grad_req(self) -> str:
        """Always 'null'."""
        return "null"

    @grad_req.setter
    def grad_req(self, req: str) -> None:
        if req != "null":
            warnings.warn(
                f"Constant {self.name!r}: grad_req stays 'null', {req!r} is ignored", stacklevel=2
            )

    def _attach_grad(self) -> None:
        self._grad = None

    def _var_init(self) -> None:
        """None: values stand in files of parameters."""
