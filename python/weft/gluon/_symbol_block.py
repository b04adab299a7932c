"""`SymbolBlock`: networks that MXNet saved, as blocks."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from .. import ndarray as nd
from ..context import Context
from ..ndarray import NDArray
from ._hybrid_block import HybridBlock
from ._saved_graph import SavedGraph
from .parameter import ParameterDict


class SymbolBlock(HybridBlock):
    """A network from a ``-symbol.json`` file; `imports` makes one.

    The network runs operator by operator in this version, with gradients and running statistics as
    any block has them.

    Raises
    ------
    NotImplementedError
        Made from symbols, which do not exist in this version.
    """

    def __init__(self, outputs: Any, inputs: Any, params: ParameterDict | None = None) -> None:
        if not isinstance(outputs, SavedGraph):
            raise NotImplementedError(
                "SymbolBlock: symbols do not exist in this version; SymbolBlock.imports reads a "
                "network from a file"
            )
        super().__init__(prefix="", params=params)
        self._graph = outputs
        self._inputs = tuple(inputs)
        for variable in outputs.variables.values():
            if variable.name in self._inputs:
                continue
            self._reg_params[variable.name] = self.params.get(
                variable.name,
                grad_req="null" if variable.state else "write",
                shape=variable.shape,
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
            A ``-symbol.json`` file of MXNet 0.8 to 1.9.
        input_names : str or sequence of str
            Variables that the forward pass takes, in its order; the others become parameters.
        param_file : path, optional
            A ``.params`` file. Without it the parameters wait for ``initialize`` and are known only
            as far as the file tells their shapes.
        ctx : Context or sequence of Context, optional
            Where the parameters go; the CPU when None.
        allow_missing, ignore_extra : bool
            Accept parameters that the file lacks, and values that the network has no use for.

        Raises
        ------
        ValueError
            The file is no network of MXNet, or has no variable of a given name.
        NotImplementedError
            It uses an operator that weft does not have.
        OSError
            A file cannot be read.
        """
        graph = SavedGraph(os.fspath(symbol_file))
        names = [input_names] if isinstance(input_names, str) else list(input_names)
        for name in names:
            if name not in graph.variables:
                raise ValueError(
                    f"SymbolBlock.imports: {os.fspath(symbol_file)} has no variable {name!r}; it "
                    f"has {', '.join(graph.variables)}"
                )
        block = SymbolBlock(graph, names)
        if param_file is not None:
            file = os.fspath(param_file)
            block.params.load_dict(nd.load(file), ctx, allow_missing, ignore_extra, filename=file,
                                   cast_dtype=True, dtype_source="saved")  # fmt: skip
        return block

    def __repr__(self) -> str:
        return f"SymbolBlock({', '.join(self._inputs)} -> {', '.join(self._graph.outputs)})"

    def hybrid_forward(self, F: Any, x: NDArray, *args: NDArray, **params: NDArray) -> Any:
        """Run the network; one array, or a list where it has several outputs."""
        given = (x, *args)
        if len(given) != len(self._inputs):
            raise ValueError(
                f"{self!r}: {len(given)} inputs given, expected {len(self._inputs)}: "
                f"{', '.join(self._inputs)}"
            )
        results = self._graph.run({**params, **dict(zip(self._inputs, given, strict=True))})
        return results[0] if len(results) == 1 else results
