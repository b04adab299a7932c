"""Executors on arrays that are given, and on new ones."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .. import ndarray as nd
from ..context import Context, current_context
from ..ndarray import NDArray
from ._inference import Inference, known_shape

if TYPE_CHECKING:
    from ..executor import Executor
    from .symbol import Symbol

_REQUESTS = ("write", "add", "null")
ARGUMENTS, OUTPUTS, STATES, VARIABLES = range(4)


def requests(names: Sequence[str], grad_req: Any) -> list[str]:
    """What is asked of each argument's gradient; of those that a dict leaves out, nothing."""
    if isinstance(grad_req, str):
        found = [grad_req] * len(names)
    elif isinstance(grad_req, Mapping):
        found = [grad_req.get(name, "null") for name in names]
    else:
        found = list(grad_req)
        if len(found) != len(names):
            raise ValueError(f"bind: {len(found)} grad_req for {len(names)} arguments")
    for request in found:
        if request not in _REQUESTS:
            raise ValueError(f"bind: grad_req is {request!r}, expected one of {_REQUESTS}")
    return found


def _in_order(
    what: str, names: Sequence[str], arrays: Any, may_lack: bool
) -> list[NDArray | None]:
    """The arrays by the order of `names`, from a list or a dict."""
    if isinstance(arrays, Mapping):
        if not may_lack:
            for name in names:
                if name not in arrays:
                    raise ValueError(f"bind: {what} lacks {name!r}")
        found = [arrays.get(name) for name in names]
    elif isinstance(arrays, (list, tuple)):
        if len(arrays) != len(names):
            raise ValueError(f"bind: {what} has {len(arrays)} arrays, expected {len(names)}")
        found = list(arrays)
    else:
        raise TypeError(f"bind: {what} is {type(arrays).__name__}, expected a list or a dict")
    for name, array in zip(names, found, strict=True):
        if not isinstance(array, NDArray) and (array is not None or not may_lack):
            raise TypeError(f"bind: {what}: {name} is {type(array).__name__}, expected NDArray")
    return found


def bind(
    symbol: Symbol, ctx: Context | None, args: Any, args_grad: Any, grad_req: Any, aux_states: Any
) -> Executor:
    """`Symbol.bind`."""
    from ..executor import Executor

    names, states = symbol.list_arguments(), symbol.list_auxiliary_states()
    arrays = _in_order("args", names, args, False)
    aux = _in_order("aux_states", states, {} if aux_states is None else aux_states, False)
    wanted = requests(names, grad_req)
    gradients = _in_order("args_grad", names, {} if args_grad is None else args_grad, True)
    return Executor(symbol, ctx or current_context(), arrays, gradients, wanted, aux)


class _Memory:
    """Where `simple_bind` takes its arrays from: a buffer of the caller's, or new memory."""

    def __init__(self, ctx: Context, buffer: dict[str, NDArray] | None) -> None:
        self._ctx, self._buffer = ctx, buffer

    def zeros(self, name: str, shape: tuple[int, ...], dtype: str) -> NDArray:
        """An array of zeros, in the buffer's memory where it has enough under this name."""
        found = None if self._buffer is None else self._buffer.get(name)
        if found is not None and found.dtype_name == dtype and found.size >= math.prod(shape):
            return resized(found, shape)
        array = nd.zeros(shape, self._ctx, dtype)
        if self._buffer is not None:
            self._buffer[name] = array
        return array


def resized(array: NDArray, shape: tuple[int, ...]) -> NDArray:
    """The first elements of an array under another shape, in the same memory."""
    if array.shape == shape:
        return array
    return array.reshape((-1,))[: math.prod(shape)].reshape(shape)


def simple_bind(
    symbol: Symbol, ctx: Context | None, grad_req: Any, type_dict: Mapping[str, Any] | None,
    stype_dict: Mapping[str, str] | None, shared_arg_names: Sequence[str] | None,
    shared_exec: Executor | None, shared_buffer: dict[str, NDArray] | None,
    shapes: Mapping[str, Any],
) -> Executor:  # fmt: skip
    """`Symbol.simple_bind`."""
    from ..executor import Executor

    for name, stype in (stype_dict or {}).items():
        if stype != "default":
            raise NotImplementedError(
                f"simple_bind: {name} has storage type {stype!r}; graphs are of dense arrays"
            )
    ctx = ctx or current_context()
    # Programs bind all the data that they have, and give all dtypes that they know.
    inputs = set(symbol.list_inputs())
    known = {n: known_shape(s) for n, s in shapes.items() if n in inputs}
    found = Inference(
        symbol,
        {n: s for n, s in known.items() if s is not None},
        {n: t for n, t in (type_dict or {}).items() if n in inputs},
        partial=False,
    )
    memory = _Memory(ctx, shared_buffer)
    shared_names = set(shared_arg_names or ()) if shared_exec is not None else set()
    names, states = symbol.list_arguments(), symbol.list_auxiliary_states()
    wanted = requests(names, grad_req)

    def shared(arrays: Mapping[str, NDArray | None], name: str, shape: Any, dtype: Any) -> Any:
        """The other executor's array where it fits."""
        array = arrays.get(name)
        fits = array is not None and (array.shape, array.dtype_name) == (shape, dtype)
        return array if fits else None

    args, gradients = [], []
    for name, (shape, dtype), request in zip(names, found.types(ARGUMENTS), wanted, strict=True):
        array = gradient = None
        if name in shared_names:
            array = shared(shared_exec.arg_dict, name, shape, dtype)
            if array is None:
                raise ValueError(
                    f"simple_bind: shared_exec has no {name} of shape {shape} and dtype {dtype}"
                )
            gradient = shared(shared_exec.grad_dict, name, shape, dtype)
        args.append(memory.zeros(name, shape, dtype) if array is None else array)
        if request != "null" and gradient is None:
            gradient = memory.zeros(f"grad of {name}", shape, dtype)
        gradients.append(gradient if request != "null" else None)
    aux = []
    for name, (shape, dtype) in zip(states, found.types(STATES), strict=True):
        array = None
        if shared_exec is not None:
            array = shared(shared_exec.aux_dict, name, shape, dtype)
        aux.append(nd.zeros(shape, ctx, dtype) if array is None else array)
    return Executor(symbol, ctx, args, gradients, wanted, aux)
