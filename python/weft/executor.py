"""Executors: symbols that were given arrays."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from . import ndarray as nd
from ._callbacks import keep
from ._ffi import ffi, lib
from .autograd import GRADIENT_REQUESTS
from .base import check
from .context import Context
from .ndarray import NDArray
from .ndarray.ndarray import wrap
from .symbol._bind import OUTPUTS, resized
from .symbol._inference import Inference, known_shape
from .symbol.symbol import Symbol

__all__ = ["Executor"]


class Executor:
    """A symbol with an array for each variable: computes outputs and gradients.

    Made by `Symbol.bind` and `Symbol.simple_bind`.

    Parameters
    ----------
    symbol : Symbol
    ctx : Context
    args : list of NDArray
        In the order of `Symbol.list_arguments`.
    gradients : list of NDArray or None
        Where gradients go.
    grad_req : list of str
        ``'write'``, ``'add'`` or ``'null'``.
    aux : list of NDArray
        In the order of `Symbol.list_auxiliary_states`.

    Attributes
    ----------
    arg_arrays, grad_arrays, aux_arrays : list of NDArray
    """

    def __init__(
        self,
        symbol: Symbol,
        ctx: Context,
        args: Sequence[NDArray],
        gradients: Sequence[NDArray | None],
        grad_req: Sequence[str],
        aux: Sequence[NDArray],
    ) -> None:
        self._symbol = symbol
        self._ctx = ctx
        self._grad_req = list(grad_req)
        self.arg_arrays = list(args)
        self.grad_arrays = [
            None if request == "null" else gradient
            for gradient, request in zip(gradients, grad_req, strict=True)
        ]
        self.aux_arrays = list(aux)
        self._outputs: list[NDArray] | None = None
        self._num_outputs = len(symbol)
        self._monitor: Any = None
        out = ffi.new("weft_executor **")
        check(
            lib.weft_executor_create(
                symbol._h, len(args), _handles(self.arg_arrays), _handles(self.grad_arrays),
                ffi.new("int[]", [GRADIENT_REQUESTS[r] for r in grad_req] or 1), len(aux),
                _handles(self.aux_arrays), out,
            )
        )  # fmt: skip
        self._h = ffi.gc(out[0], lib.weft_executor_free)

    @property
    def handle(self) -> Any:
        """The engine's handle."""
        return self._h

    # --- Arrays by name.

    @functools.cached_property
    def arg_dict(self) -> dict[str, NDArray]:
        """The arrays of the arguments by name."""
        return dict(zip(self._symbol.list_arguments(), self.arg_arrays, strict=True))

    @functools.cached_property
    def grad_dict(self) -> dict[str, NDArray | None]:
        """The gradients of the arguments by name; None for those without one."""
        return dict(zip(self._symbol.list_arguments(), self.grad_arrays, strict=True))

    @functools.cached_property
    def aux_dict(self) -> dict[str, NDArray]:
        """The arrays of the auxiliary states by name."""
        return dict(zip(self._symbol.list_auxiliary_states(), self.aux_arrays, strict=True))

    @property
    def outputs(self) -> list[NDArray]:
        """What the last `forward` computed; before the first, zeros."""
        if self._outputs is None:
            known = {**self.arg_dict, **self.aux_dict}
            found = Inference(
                self._symbol,
                {name: array.shape for name, array in known.items()},
                {name: array.dtype_name for name, array in known.items()},
                partial=False,
            )
            self._outputs = [
                nd.zeros(shape, self._ctx, dtype) for shape, dtype in found.types(OUTPUTS)
            ]
        return self._outputs

    @property
    def output_dict(self) -> dict[str, NDArray]:
        """`outputs` by name."""
        return dict(zip(self._symbol.list_outputs(), self.outputs, strict=True))

    # --- Computing.

    def forward(self, is_train: bool = False, **kwargs: Any) -> list[NDArray]:
        """Compute the outputs.

        Parameters
        ----------
        is_train : bool
            Training mode: states are updated, and `backward` may follow.
        **kwargs : NDArray or numpy.ndarray
            New values of arguments, of the shapes of their arrays.

        Returns
        -------
        list of NDArray
        """
        for name, value in kwargs.items():
            self._set_argument(name, value)
        count = ffi.new("size_t *", self._num_outputs)
        handles = ffi.new("weft_array *[]", self._num_outputs)
        check(lib.weft_executor_forward(self._h, bool(is_train), count, handles))
        self._outputs = [wrap(handles[i]) for i in range(count[0])]
        return self._outputs

    def _set_argument(self, name: str, value: Any) -> None:
        if not isinstance(value, (NDArray, np.ndarray)):
            raise ValueError(
                f"forward: {name} is {type(value).__name__}, expected NDArray or numpy.ndarray"
            )
        target = self.arg_dict.get(name)
        if target is None:
            raise TypeError(f"forward: there is no argument {name!r}")
        if target.shape != value.shape:
            raise ValueError(
                f"forward: {name} has shape {value.shape}, expected {target.shape}"
            )
        target[:] = value

    def backward(self, out_grads: Any = None, is_train: bool = True) -> None:
        """Compute the gradients of the last `forward`, which was one in training mode.

        Parameters
        ----------
        out_grads : NDArray, or list or dict of them, optional
            Gradients of the outputs; not needed where the outputs are losses.
        is_train : bool
            Accepted; gradients are those of training mode.
        """
        if out_grads is None:
            out_grads = []
        elif isinstance(out_grads, NDArray):
            out_grads = [out_grads]
        elif isinstance(out_grads, Mapping):
            out_grads = [out_grads[name] for name in self._symbol.list_outputs()]
        for gradient in out_grads:
            if not isinstance(gradient, NDArray):
                raise TypeError(
                    f"backward: out_grads holds {type(gradient).__name__}, expected NDArray"
                )
        check(lib.weft_executor_backward(self._h, len(out_grads), _handles(out_grads)))

    def set_monitor_callback(
        self, callback: Callable[[str, NDArray], Any], monitor_all: bool = False
    ) -> None:
        """Call ``callback(name, array)`` for the outputs of every node in each `forward`.

        Parameters
        ----------
        callback : callable
        monitor_all : bool
            For the inputs of nodes as well.
        """
        check(
            lib.weft_executor_set_monitor(
                self._h, lib.weft_py_monitor, lib.weft_py_callback_release, keep(callback),
                monitor_all,
            )
        )  # fmt: skip

    def release(self, outputs: bool = True) -> None:
        """Let go of what the last `forward` keeps for `backward`, and of its outputs."""
        if outputs:
            self._outputs = None
        check(lib.weft_executor_release(self._h))

    # --- Other values and shapes.

    def copy_params_from(
        self, arg_params: Mapping[str, NDArray], aux_params: Mapping[str, NDArray] | None = None,
        allow_extra_params: bool = False,
    ) -> None:  # fmt: skip
        """Copy values into arguments and auxiliary states.

        Parameters
        ----------
        arg_params, aux_params : dict of str to NDArray
        allow_extra_params : bool
            Leave out values for which there is no argument, instead of raising.
        """
        for what, targets, values in (
            ("argument", self.arg_dict, arg_params),
            ("auxiliary state", self.aux_dict, aux_params or {}),
        ):
            for name, value in values.items():
                if name in targets:
                    targets[name][:] = value.astype(targets[name].dtype, copy=False)
                elif not allow_extra_params:
                    raise ValueError(f"copy_params_from: there is no {what} {name!r}")

    def reshape(
        self, partial_shaping: bool = False, allow_up_sizing: bool = False, **kwargs: Any
    ) -> Executor:
        """An executor of the same symbol for other shapes, in the same memory where it suffices.

        Parameters
        ----------
        partial_shaping : bool
            Allow that shapes change which are not in `kwargs`.
        allow_up_sizing : bool
            Allow new memory for arrays that grow.
        **kwargs : tuple of int
            New shapes of arguments.
        """
        found = Inference(
            self._symbol,
            {n: s for n, s in ((n, known_shape(s)) for n, s in kwargs.items()) if s is not None},
            {name: array.dtype_name for name, array in self.arg_dict.items()},
            partial=False,
        )

        def follow(name: str, array: NDArray | None, shape: tuple[int, ...]) -> NDArray | None:
            if array is None or array.shape == shape:
                return array
            if not partial_shaping and name not in kwargs:
                raise ValueError(
                    f"reshape: {name} changes from shape {array.shape} to {shape}, but is not "
                    "given; partial_shaping=True allows it"
                )
            if math.prod(shape) <= array.size:
                return resized(array, shape)
            if not allow_up_sizing:
                raise ValueError(
                    f"reshape: {name} grows from shape {array.shape} to {shape}; "
                    "allow_up_sizing=True allows it"
                )
            return nd.zeros(shape, self._ctx, array.dtype)

        arguments = [shape for shape, _ in found.types(0)]
        states = [shape for shape, _ in found.types(2)]
        names = self._symbol.list_arguments()
        return Executor(
            self._symbol,
            self._ctx,
            list(map(follow, names, self.arg_arrays, arguments)),
            list(map(follow, names, self.grad_arrays, arguments)),
            self._grad_req,
            list(map(follow, self._symbol.list_auxiliary_states(), self.aux_arrays, states)),
        )

    def get_optimized_symbol(self) -> Symbol:
        """The symbol; what is optimized shows in the plan alone."""
        return self._symbol

    def debug_str(self) -> str:
        """The symbol as text, for reading."""
        return self._symbol.debug_str()


def _handles(arrays: Sequence[NDArray | None]) -> Any:
    return ffi.new("weft_array *[]", [ffi.NULL if a is None else a._h for a in arrays] or 1)
