"""`SymbolBlock`: graphs as blocks, those that MXNet saved among them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from .. import ndarray as nd
from .. import symbol as sym
from .._core import Call
from .._ffi import ffi, lib
from .._op import address
from ..base import check
from ..context import Context
from ..ndarray import NDArray
from ..symbol import Symbol
from ..symbol._inference import VARIABLES, Inference
from ._hybrid_block import HybridBlock
from ._nested import _flatten, _regroup
from .parameter import ParameterDict


class SymbolBlock(HybridBlock):
    """The graph of symbols as a block.

    Parameters
    ----------
    outputs : Symbol, or Symbols in nested lists
        What the block returns.
    inputs : Symbol or list of Symbol
        The variables that calls give. All others become parameters.
    params : ParameterDict, optional
        Where to look for existing parameters.

    Raises
    ------
    ValueError
        An input is no variable.

    Examples
    --------
    >>> data = mx.sym.var("data")
    >>> output = net(data).get_internals()["flatten0_output"]
    >>> features = SymbolBlock(output, data, params=net.collect_params())
    """

    def __init__(self, outputs: Any, inputs: Any, params: ParameterDict | None = None) -> None:
        super().__init__(prefix="", params=None)
        # Names of parameters are those of variables, in whatever scope the block is made.
        self._prefix = ""
        self._params = ParameterDict("", params)
        if isinstance(outputs, Symbol) and len(outputs) > 1:
            outputs = list(outputs)
        flat, self._out_format = _flatten(outputs, "outputs")
        self._symbol = flat[0] if len(flat) == 1 else sym.Group(flat)
        self._inputs = [_variable_name(one) for one in _flatten(inputs, "inputs")[0]]
        self._variables = self._symbol.list_inputs()
        self._graph: Call | None = None  # compiled when first needed
        states = set(self._symbol.list_auxiliary_states())
        known = Inference(self._symbol, {}, {}, True).types(VARIABLES)
        attributes = self._symbol.attr_dict()
        for name, (shape, dtype) in zip(self._variables, known, strict=True):
            if name in self._inputs:
                continue
            self._reg_params[name] = self.params.get(
                name,
                grad_req="null" if name in states else "write",
                shape=None if shape is None else tuple(max(dim, 0) for dim in shape),
                dtype=dtype or "float32",
                init=attributes.get(name, {}).get("__init__"),
                allow_deferred_init=True,
            )

    @staticmethod
    def imports(
        symbol_file: str | os.PathLike[str],
        input_names: str | Sequence[str],
        param_file: str | os.PathLike[str] | None = None,
        ctx: Context | Sequence[Context] | None = None,
        allow_missing: bool = False,
        ignore_extra: bool = False,
    ) -> SymbolBlock:
        """Read a network, and its parameters.

        Parameters
        ----------
        symbol_file : path
            A ``-symbol.json`` file of MXNet 0.8 to 1.9, or of `HybridBlock.export`.
        input_names : str or sequence of str
            Variables that the forward pass takes, in its order; the others become parameters.
        param_file : path, optional
            A ``.params`` file. Without it the parameters wait for ``initialize``.
        ctx : Context or sequence of Context, optional
            Where the parameters go; the CPU when None.
        allow_missing, ignore_extra : bool
            Accept parameters that the file lacks, and values that the network has no use for.

        Raises
        ------
        OSError
            A file cannot be read, or is no network of MXNet.
        LookupError
            The network uses an operator that weft does not have.
        ValueError
            There is no variable of a given name.
        """
        loaded = sym.load(symbol_file)
        names = [input_names] if isinstance(input_names, str) else list(input_names)
        variables = loaded.list_inputs()
        for name in names:
            if name not in variables:
                raise ValueError(
                    f"SymbolBlock.imports: {os.fspath(symbol_file)} has no variable {name!r}; it "
                    f"has {', '.join(variables)}"
                )
        block = SymbolBlock(loaded, [sym.var(name) for name in names])
        if param_file is not None:
            file = os.fspath(param_file)
            block.params.load_dict(nd.load(file), ctx, allow_missing, ignore_extra, filename=file,
                                   cast_dtype=True, dtype_source="saved")  # fmt: skip
        return block

    def __repr__(self) -> str:
        outputs = ", ".join(self._symbol.list_outputs())
        return f"SymbolBlock({', '.join(self._inputs)} -> {outputs})"

    def __getstate__(self) -> dict[str, Any]:
        return {**super().__getstate__(), "_graph": None}

    def infer_shape(self, *args: Any) -> None:
        """Find out the unknown parameter shapes from the inputs."""
        given = self._flat_inputs(args)
        shapes = {n: a.shape for n, a in zip(self._inputs, given, strict=True)}
        dtypes = {n: a.dtype_name for n, a in zip(self._inputs, given, strict=True)}
        for name, param in self._reg_params.items():
            if param.shape is not None:
                shapes[name] = tuple(dim or -1 for dim in param.shape)
        found = Inference(self._symbol, shapes, dtypes, True).types(VARIABLES)
        for name, (shape, _) in zip(self._variables, found, strict=True):
            if name in self._reg_params and shape is not None:
                self._reg_params[name].shape = tuple(max(dim, 0) for dim in shape)

    def _flat_inputs(self, given: tuple) -> list[Any]:
        flat = _flatten(given, "inputs")[0]
        if len(flat) != len(self._inputs):
            raise ValueError(
                f"{self!r}: {len(flat)} inputs given, expected {len(self._inputs)}: "
                f"{', '.join(self._inputs)}"
            )
        return flat

    def hybrid_forward(self, F: Any, x: Any, *args: Any, **params: Any) -> Any:
        """Run the graph; the results are nested as the outputs were."""
        given = dict(zip(self._inputs, self._flat_inputs((x, *args)), strict=True))
        if F is sym:
            used = {name: one for name, one in given.items() if name in self._variables}
            results = list(self._symbol(**used) if used else self._symbol)
        else:
            given.update(params)
            results = self._run([given[name] for name in self._variables])
        return _regroup(results, self._out_format)

    def _run(self, arrays: list[NDArray]) -> list[NDArray]:
        """The outputs, of arrays for all variables in order."""
        if self._graph is None:
            out = ffi.new("weft_graph **")
            check(lib.weft_graph_create(self._symbol._h, ffi.NULL, 0, ffi.NULL, out))
            self._graph = Call.of_graph(
                address(out[0]), self.name or "SymbolBlock", tuple(self._variables),
                len(self._symbol),
            )  # fmt: skip
        results = self._graph(*arrays)
        return results if isinstance(results, list) else [results]


def _variable_name(symbol: Any) -> str:
    if not isinstance(symbol, Symbol) or len(symbol) != 1 or symbol.get_children() is not None:
        raise ValueError(f"SymbolBlock: input {symbol!r}, expected a variable")
    return symbol.name
