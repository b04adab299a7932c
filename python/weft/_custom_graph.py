"""Custom operators in graphs: what the engine's operator ``Custom`` calls back."""

from __future__ import annotations

import json
from typing import Any

from . import base
from ._ffi import ffi, lib
from ._op import UNSET, dtype_name
from ._op import Operator as _ArrayOperator
from .attribute import is_node_attribute
from .autograd import borrowed_array
from .name import NameManager
from .ndarray.ndarray import DTYPE_NUMBERS, NDArray, placeholder
from .operator import CustomOp, _Call
from .symbol._operator import Operator as _SymbolOperator
from .symbol.making import var
from .symbol.symbol import Symbol

# The attributes of the engine's operator: the name, and a JSON object of the others.
_ATTRIBUTES = ("op_type", "**")
_NAMES = {number: name for name, number in DTYPE_NUMBERS.items()}

# What the engine holds, until it releases it.
_live: dict[Any, Any] = {}


def _values(op_type: str, attrs: dict[str, Any]) -> tuple[Any, ...]:
    texts = {key: str(value) for key, value in attrs.items()}
    return (op_type, json.dumps(texts, sort_keys=True) if texts else UNSET)


def custom_node(call: _Call, attrs: dict[str, Any]) -> list[NDArray]:
    """Record the call as a node of the block that is being traced; its outputs."""
    operator = _ArrayOperator("Custom", _ATTRIBUTES, ("data",))
    outputs = operator((*call.inputs, *call.aux), _values(call.op_type, attrs))
    return outputs if isinstance(outputs, list) else [outputs]


def Custom(  # noqa: N802
    *data: Symbol,
    op_type: str | None = None,
    name: str | None = None,
    attr: dict[str, str] | None = None,
    **kwargs: Any,
) -> Symbol:
    """Apply an operator that `mx.operator.register` knows.

    Parameters
    ----------
    *data : Symbol
        Inputs, then auxiliary states; they may also be given by their names. Those that are not
        given become variables.
    op_type : str
        The name that it was registered with.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.
    **kwargs
        Attributes, given to the `CustomOpProp` as strings.
    """
    if not op_type:
        raise TypeError("Custom: op_type is missing")
    named = {key: value for key, value in kwargs.items() if isinstance(value, Symbol)}
    extra = {key: value for key, value in kwargs.items() if is_node_attribute(key)}
    attrs = {k: v for k, v in kwargs.items() if k not in named and k not in extra}
    call = _Call(op_type, attrs)
    names = [*call.arguments, *call.states]
    if len(data) > len(names):
        raise ValueError(f"{call.name}: {len(data)} inputs given, it takes {len(names)}: {names}")
    given: dict[str, Symbol] = dict(zip(names, data, strict=False))
    for key, symbol in named.items():
        if key not in names or key in given:
            problem = "is given twice" if key in given else f"is unknown, it takes {names}"
            raise TypeError(f"{call.name}: input {key!r} {problem}")
        given[key] = symbol
    name = NameManager.current.get(name, "custom")
    inputs = [given[n] if n in given else var(f"{name}_{n}") for n in names]
    operator = _SymbolOperator("Custom", _ATTRIBUTES, ("data",))
    return operator("custom", inputs, _values(op_type, attrs), name, attr, extra)


class _Instance:
    """One forward pass, for its backward pass."""

    def __init__(self, call: _Call, operator: CustomOp) -> None:
        self.call = call
        self.operator = operator


def _keep(thing: Any) -> Any:
    handle = ffi.new_handle(thing)
    _live[handle] = handle
    return handle


def _failed(failure: BaseException) -> int:
    base.keep_callback_error(failure)
    lib.weft_set_callback_error(str(failure).encode())
    return -1


def _arrays(handles: Any, begin: int, count: int) -> list[NDArray]:
    return [borrowed_array(handles[i]) for i in range(begin, begin + count)]


def _texts(names: list[str], memory: list[Any]) -> Any:
    texts = [ffi.new("char[]", name.encode()) for name in names]
    pointer = ffi.new("char *[]", texts or 1)
    memory += [*texts, pointer]
    return pointer


@ffi.def_extern(error=-1)
def weft_py_custom_define(op_type: Any, n: int, keys: Any, texts: Any, out: Any) -> int:
    """Make the `CustomOpProp` of a node."""
    try:
        attrs = {ffi.string(keys[i]).decode(): ffi.string(texts[i]).decode() for i in range(n)}
        call = _Call(ffi.string(op_type).decode(), attrs)
        memory: list[Any] = []
        out.num_arguments, out.arguments = len(call.arguments), _texts(call.arguments, memory)
        out.num_outputs, out.outputs = len(call.outputs), _texts(call.outputs, memory)
        out.num_states, out.states = len(call.states), _texts(call.states, memory)
        call.memory = memory
        out.context = _keep(call)
    except BaseException as failure:  # noqa: BLE001 raised again where the engine was called
        return _failed(failure)
    return 0


@ffi.def_extern(error=-1)
def weft_py_custom_dtypes(context: Any, dtypes: Any) -> int:
    """Ask `infer_type`."""
    try:
        call = ffi.from_handle(context)
        types = [placeholder((), _NAMES[dtypes[i]]).dtype for i in range(len(call.arguments))]
        inputs, outputs, states = call._sections("infer_type", call.prop.infer_type(types))
        for i, dtype in enumerate((*inputs, *states, *outputs)):
            dtypes[i] = DTYPE_NUMBERS[dtype_name(dtype)]
    except BaseException as failure:  # noqa: BLE001
        return _failed(failure)
    return 0


@ffi.def_extern(error=-1)
def weft_py_custom_shapes(context: Any, arguments: Any, shaped: Any) -> int:
    """Ask `infer_shape`."""
    try:
        call = ffi.from_handle(context)
        # 0 stands for what is not known.
        known = [
            [max(d, 0) for d in array.shape] for array in _arrays(arguments, 0, len(call.arguments))
        ]
        inputs, outputs, states = call._sections("infer_shape", call.prop.infer_shape(known))
        out = ffi.new("weft_array **")
        for i, shape in enumerate((*inputs, *states, *outputs)):
            array = placeholder(tuple(int(d) for d in shape))
            base.check(lib.weft_array_retain(array._h, out))
            shaped[i] = out[0]
    except BaseException as failure:  # noqa: BLE001
        return _failed(failure)
    return 0


@ffi.def_extern(error=-1)
def weft_py_custom_forward(
    context: Any, training: int, arguments: Any, results: Any, instance: Any
) -> int:
    """Run `CustomOp.forward`."""
    try:
        call = ffi.from_handle(context)
        n, k = len(call.arguments), len(call.outputs)
        inputs = _arrays(arguments, 0, n)
        outputs, states = _arrays(results, 0, k), _arrays(results, k, len(call.states))
        ctx = (*inputs, *outputs)[0].context
        operator = call.create(ctx, inputs)
        operator.forward(
            is_train=bool(training), req=["write"] * k, in_data=inputs, out_data=outputs, aux=states
        )
        instance[0] = _keep(_Instance(call, operator))
    except BaseException as failure:  # noqa: BLE001
        return _failed(failure)
    return 0


@ffi.def_extern(error=-1)
def weft_py_custom_backward(instance: Any, wanted: Any, arrays: Any, gradients: Any) -> int:
    """Run `CustomOp.backward`."""
    try:
        kept = ffi.from_handle(instance)
        n, k, s = (len(x) for x in (kept.call.arguments, kept.call.outputs, kept.call.states))
        kept.operator.backward(
            req=["write" if wanted[i] else "null" for i in range(n)],
            out_grad=_arrays(arrays, 0, k),
            in_data=_arrays(arrays, k, n),
            out_data=_arrays(arrays, k + n + s, k),
            in_grad=_arrays(gradients, 0, n),
            aux=_arrays(arrays, k + n, s),
        )
    except BaseException as failure:  # noqa: BLE001
        return _failed(failure)
    return 0


@ffi.def_extern()
def weft_py_custom_release(context: Any) -> None:
    """Forget what no graph refers to any more."""
    _live.pop(context, None)


def _register() -> None:
    callbacks = ffi.new("weft_custom_callbacks *")
    callbacks.define = lib.weft_py_custom_define
    callbacks.infer_dtypes = lib.weft_py_custom_dtypes
    callbacks.infer_shapes = lib.weft_py_custom_shapes
    callbacks.forward = lib.weft_py_custom_forward
    callbacks.backward = lib.weft_py_custom_backward
    callbacks.release = lib.weft_py_custom_release
    base.check(lib.weft_custom_register(callbacks))


_register()
