"""Mixed precision switched on, losses scaled, and networks converted."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from ... import operator
from ... import symbol as sym
from ..._ffi import ffi, lib
from ...base import check
from ...context import Context
from ...gluon import HybridBlock, SymbolBlock, Trainer
from ...gluon._export import graph_of
from ...gluon._state import bump_generation
from ...ndarray.ndarray import DTYPE_NUMBERS, NDArray
from ...optimizer import Optimizer
from ...symbol import Symbol
from ...symbol.symbol import adopt
from .lists import Conditions, Rule, changed_rules, low_dtype
from .loss_scaler import LossScaler

# What `init` was called with; None: mixed precision is off.
_setting: tuple[str, list[Rule]] | None = None
_thread = threading.local()


def __getattr__(name: str) -> Any:
    if name == "_amp_initialized":  # programs written for MXNet ask for it
        return _setting is not None
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


class _Texts:
    """Strings as a ``const char *const *``; None is NULL."""

    def __init__(self, texts: Iterable[str | None]) -> None:
        self._kept = [ffi.NULL if t is None else ffi.new("char[]", t.encode()) for t in texts]
        self.array = ffi.new("const char *[]", self._kept)
        self.size = len(self._kept)


def _columns(rules: list[Rule]) -> list[_Texts]:
    return [_Texts(rule[k] for rule in rules) for k in range(4)]


def init(
    target_dtype: Any = "float16",
    target_precision_ops: Iterable[str] | None = None,
    conditional_fp32_ops: Conditions | None = None,
    fp32_ops: Iterable[str] | None = None,
) -> None:
    """Run operators in mixed precision from now on, in this process.

    Operators that are called get their inputs in the dtype of their class; hybridized blocks are
    compiled again with that, and symbols that are composed get the casts as operators. Calling it
    again with the same arguments changes nothing; `reset` switches it off.

    Parameters
    ----------
    target_dtype : {'float16', 'bfloat16'}
        The low precision.
    target_precision_ops : list of str, optional
        Operators that run in it, instead of `list_lp16_ops`.
    conditional_fp32_ops : list of (str, str, list of str), optional
        Operators, an attribute each, and its values with which they run in float32, instead of
        `list_conditional_fp32_ops`.
    fp32_ops : list of str, optional
        Operators that run in float32, instead of `list_fp32_ops`.

    Raises
    ------
    TypeError
        `target_dtype` is another one.
    LookupError
        There is no such operator or attribute.
    ValueError
        An operator is in two lists.
    RuntimeError
        It is on already, with other arguments.
    """
    global _setting
    wanted = (
        low_dtype(target_dtype),
        changed_rules(target_precision_ops, conditional_fp32_ops, fp32_ops),
    )
    if _setting is not None:
        if _setting != wanted:
            raise RuntimeError(
                f"amp.init: mixed precision is on with {_setting[0]} and other arguments; call "
                "amp.reset() first"
            )
        return
    dtype, rules = wanted
    columns = _columns(rules)
    arrays = [column.array for column in columns]
    check(lib.weft_amp_set(1, DTYPE_NUMBERS[dtype], len(rules), *arrays))
    _setting = wanted
    operator.inputs_in_float32 = True
    bump_generation()


def reset() -> None:
    """Switch mixed precision off, as before `init`. (MXNet cannot.)"""
    global _setting
    null = ffi.NULL
    check(lib.weft_amp_set(0, 0, 0, null, null, null, null))
    _setting = None
    operator.inputs_in_float32 = False
    bump_generation()


def _trainer(who: str, given: Any) -> Trainer:
    if isinstance(given, Trainer):
        return given
    if isinstance(given, Optimizer):
        raise TypeError(f"amp.{who}: got an Optimizer, expected a gluon.Trainer that has it")
    raise TypeError(f"amp.{who}: got a {type(given).__name__}, expected a gluon.Trainer")


def init_trainer(optimizer_or_trainer: Trainer) -> None:
    """Let a trainer undo the scale of losses, and leave out steps whose gradients overflow.

    With bfloat16 the scale is 1.

    Parameters
    ----------
    optimizer_or_trainer : Trainer

    Raises
    ------
    AssertionError
        `init` was not called.
    TypeError
        It is no `Trainer`.
    """
    if _setting is None:
        raise AssertionError("amp.init_trainer: mixed precision is off; call amp.init() first")
    trainer = _trainer("init_trainer", optimizer_or_trainer)
    if trainer._amp_loss_scaler is None:
        trainer._amp_original_scale = trainer._scale
    trainer._amp_loss_scaler = LossScaler(dynamic=_setting[0] == "float16")


def _scaler(who: str, given: Any) -> tuple[Trainer, LossScaler]:
    trainer = _trainer(who, given)
    if trainer._amp_loss_scaler is None:
        raise AssertionError(
            f"amp.{who}: the trainer has no loss scaler; call amp.init_trainer(trainer) first"
        )
    return trainer, trainer._amp_loss_scaler


@contextmanager
def scale_loss(
    loss: NDArray | Sequence[NDArray], optimizer_or_trainer: Trainer
) -> Iterator[NDArray | list[NDArray]]:
    """The loss times the trainer's present scale; a context manager around ``backward``.

    Parameters
    ----------
    loss : NDArray, or list or tuple of NDArray
    optimizer_or_trainer : Trainer
        Its next `step` divides gradients by that scale.

    Raises
    ------
    AssertionError
        `init_trainer` was not called.
    """
    trainer, scaler = _scaler("scale_loss", optimizer_or_trainer)
    scale = scaler.loss_scale
    trainer._scale = trainer._amp_original_scale / scale
    outer = getattr(_thread, "loss_scale", 1.0)
    _set_loss_scale(scale)
    try:
        if isinstance(loss, (list, tuple)):
            yield [one if scale == 1 else one * scale for one in loss]
        else:
            yield loss if scale == 1 else loss * scale
    finally:
        _set_loss_scale(outer)


def _set_loss_scale(scale: float) -> None:
    """For the gradients of `list_loss_output_functions`, which the loss does not reach."""
    check(lib.weft_amp_set_loss_scale(scale))
    _thread.loss_scale = scale


def unscale(optimizer_or_trainer: Trainer) -> None:
    """Divide the gradients by the scale of the loss now, to clip them for example.

    The next `step` does not divide again.

    Raises
    ------
    AssertionError
        `init_trainer` was not called.
    """
    trainer, _ = _scaler("unscale", optimizer_or_trainer)
    factor = trainer._scale / trainer._amp_original_scale
    trainer._scale = trainer._amp_original_scale
    if factor == 1:
        return
    for param in trainer._params:
        if param.grad_req == "null":
            continue
        for grad in param.list_grad():
            grad *= factor


def convert_symbol(
    sym: Symbol,
    target_dtype: Any = "float16",
    target_dtype_ops: Iterable[str] | None = None,
    fp32_ops: Iterable[str] | None = None,
    conditional_fp32_ops: Conditions | None = None,
    excluded_sym_names: Iterable[str] | None = None,
    data_names: Iterable[str] | None = None,
    cast_optional_params: bool = False,
) -> Symbol:
    """Put the casts of mixed precision into a float32 network.

    Parameters
    ----------
    sym : Symbol
    target_dtype : {'float16', 'bfloat16'}
        The low precision.
    target_dtype_ops, fp32_ops, conditional_fp32_ops
        As `target_precision_ops` and so on of `init`.
    excluded_sym_names : list of str, optional
        Names of nodes that run in float32.
    data_names : list of str, optional
        Variables that are no parameters; the others get an attribute ``__dtype__``.
    cast_optional_params : bool
        Parameters that are read in the low precision alone have that dtype themselves, instead of
        being cast in every call. Needs `data_names`.

    Returns
    -------
    Symbol
        Its outputs are float32.

    Raises
    ------
    TypeError, LookupError, ValueError
        As `init`; ValueError also where there is no node or variable of a given name.
    """
    if not isinstance(sym, Symbol):
        raise TypeError(f"amp.convert_symbol: sym is a {type(sym).__name__}, expected a Symbol")
    dtype = low_dtype(target_dtype)
    rules = changed_rules(target_dtype_ops, conditional_fp32_ops, fp32_ops, "target_dtype_ops")
    excluded = _names(excluded_sym_names)
    if excluded:
        nodes = {node.name for node in sym.get_internals()}
        _require("excluded_sym_names", excluded, nodes)
    variables = sym.list_inputs()
    parameters: list[str] = []
    if data_names is not None:
        data = _names(data_names)
        _require("data_names", data, set(variables))
        parameters = [name for name in variables if name not in data]
    columns, left_out, held = _columns(rules), _Texts(excluded), _Texts(parameters)
    out = ffi.new("weft_symbol **")
    check(lib.weft_symbol_amp(
        sym.handle, DTYPE_NUMBERS[dtype], len(rules), *(column.array for column in columns),
        left_out.size, left_out.array, held.size, held.array, cast_optional_params, out,
    ))  # fmt: skip
    return adopt(out[0])


def _names(given: Iterable[str] | None) -> list[str]:
    return [given] if isinstance(given, str) else list(given or ())


def _require(argument: str, names: list[str], known: set[str]) -> None:
    missing = [name for name in names if name not in known]
    if missing:
        raise ValueError(f"amp: {argument}, the network has no {', '.join(map(repr, missing))}")


def convert_model(
    sym: Symbol,
    arg_params: dict[str, NDArray],
    aux_params: dict[str, NDArray],
    target_dtype: Any = "float16",
    target_dtype_ops: Iterable[str] | None = None,
    fp32_ops: Iterable[str] | None = None,
    conditional_fp32_ops: Conditions | None = None,
    excluded_sym_names: Iterable[str] | None = None,
    cast_optional_params: bool = False,
) -> tuple[Symbol, dict[str, NDArray], dict[str, NDArray]]:
    """`convert_symbol` for a network with its parameters.

    Parameters
    ----------
    sym : Symbol
    arg_params, aux_params : dict of str to NDArray
        Parameters and states.
    target_dtype, target_dtype_ops, fp32_ops, conditional_fp32_ops, excluded_sym_names
        As for `convert_symbol`.
    cast_optional_params : bool
        Convert the parameters that are read in the low precision alone.

    Returns
    -------
    (Symbol, dict, dict)
        New ones; arrays that are not converted are those that were given.
    """
    if not isinstance(sym, Symbol):
        raise TypeError(f"amp.convert_model: sym is a {type(sym).__name__}, expected a Symbol")
    for what, params in (("arg_params", arg_params), ("aux_params", aux_params)):
        if not isinstance(params, dict):
            raise TypeError(
                f"amp.convert_model: {what} is a {type(params).__name__}, expected a dictionary "
                "of names and arrays"
            )
    data = [n for n in sym.list_inputs() if n not in arg_params and n not in aux_params]
    converted = convert_symbol(
        sym, target_dtype, target_dtype_ops, fp32_ops, conditional_fp32_ops, excluded_sym_names,
        data, cast_optional_params,
    )  # fmt: skip
    dtype = low_dtype(target_dtype)
    attributes = converted.attr_dict()

    def cast(params: dict[str, NDArray]) -> dict[str, NDArray]:
        return {
            name: array.astype(dtype)
            if attributes.get(name, {}).get("__dtype__") == str(DTYPE_NUMBERS[dtype])
            else array
            for name, array in params.items()
        }

    return converted, cast(arg_params), cast(aux_params)


def convert_hybrid_block(
    block: HybridBlock,
    target_dtype: Any = "float16",
    target_dtype_ops: Iterable[str] | None = None,
    fp32_ops: Iterable[str] | None = None,
    conditional_fp32_ops: Conditions | None = None,
    excluded_sym_names: Iterable[str] | None = None,
    ctx: Context | Sequence[Context] | None = None,
    cast_optional_params: bool = False,
) -> SymbolBlock:
    """`convert_model` for a block that was hybridized and called.

    Parameters
    ----------
    block : HybridBlock
        Also a `SymbolBlock`.
    target_dtype, target_dtype_ops, fp32_ops, conditional_fp32_ops, excluded_sym_names
        As for `convert_symbol`.
    ctx : Context or list of Context, optional
        Where the new block's parameters go; None: where those of `block` are.
    cast_optional_params : bool
        Convert the parameters that are read in the low precision alone.

    Returns
    -------
    SymbolBlock
        Hybridized; with parameters of its own.

    Raises
    ------
    RuntimeError
        The block was not hybridized, or not called since.
    """
    if not isinstance(block, HybridBlock):
        raise TypeError(
            f"amp.convert_hybrid_block: got a {type(block).__name__}, expected a HybridBlock"
        )
    if not block._active or block._inputs_seen is None:
        raise RuntimeError(
            f"amp.convert_hybrid_block: {block.name} has not been compiled; hybridize() it and "
            "call it first"
        )
    symbol, inputs, arrays = graph_of(block)
    if _setting is not None:  # composing has put casts in
        symbol = sym.fromjson(symbol.tojson(remove_amp_cast=True))
    states = set(symbol.list_auxiliary_states())
    args = {name: array for name, array in arrays.items() if name not in states}
    aux = {name: array for name, array in arrays.items() if name in states}
    converted, args, aux = convert_model(
        symbol, args, aux, target_dtype, target_dtype_ops, fp32_ops, conditional_fp32_ops,
        excluded_sym_names, cast_optional_params,
    )  # fmt: skip
    result = SymbolBlock(converted, [sym.var(name) for name in inputs])
    if ctx is None:
        ctx = next((p.list_ctx() for p in block.collect_params().values()), None)
    result.params.load_dict({**args, **aux}, ctx, cast_dtype=True, dtype_source="saved")
    result.hybridize()
    return result
