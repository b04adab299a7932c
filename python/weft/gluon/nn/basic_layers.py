"""Containers and basic layers."""

from __future__ import annotations

import operator
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from ... import ndarray as nd
from .._block import indent
from ..block import Block, HybridBlock
from .activations import Activation
from .norm_layers import BatchNorm, BatchNormReLU, GroupNorm, InstanceNorm, LayerNorm

__all__ = [
    "BatchNorm",
    "BatchNormReLU",
    "Dense",
    "Dropout",
    "Embedding",
    "Flatten",
    "GroupNorm",
    "HybridLambda",
    "HybridSequential",
    "InstanceNorm",
    "Lambda",
    "LayerNorm",
    "Sequential",
]


class _Stack:
    """What `Sequential` and `HybridSequential` have in common."""

    def add(self, *blocks: Block) -> None:
        """Append blocks."""
        for block in blocks:
            self.register_child(block)

    def __repr__(self) -> str:
        lines = "\n".join(
            f"  ({key}): {indent(repr(block))}" for key, block in self._children.items()
        )
        return f"{type(self).__name__}(\n{lines}\n)"

    def __getitem__(self, key: int | slice) -> Any:
        blocks = list(self._children.values())[key]
        if not isinstance(key, slice):
            return blocks
        part = type(self)(prefix=self._prefix)
        with part.name_scope():
            part.add(*blocks)
        return part

    def __len__(self) -> int:
        return len(self._children)

    def __iter__(self) -> Iterator[Block]:
        return iter(self._children.values())


class Sequential(_Stack, Block):
    """Blocks run one after the other.

    Examples
    --------
    >>> net = nn.Sequential()
    >>> with net.name_scope():
    ...     net.add(nn.Dense(10, activation='relu'), nn.Dense(20))
    """

    def forward(self, x: Any) -> Any:
        """Run the blocks in order."""
        for block in self._children.values():
            x = block(x)
        return x

    def hybridize(self, active: bool = True, **kwargs: Any) -> None:
        """Hybridize the children."""
        if self._children and all(isinstance(c, HybridBlock) for c in self._children.values()):
            warnings.warn(
                f"all children of {self.name} are HybridBlocks, HybridSequential is faster",
                stacklevel=2,
            )
        super().hybridize(active, **kwargs)


class HybridSequential(_Stack, HybridBlock):
    """Hybrid blocks run one after the other.

    Examples
    --------
    >>> net = nn.HybridSequential()
    >>> with net.name_scope():
    ...     net.add(nn.Dense(10, activation='relu'), nn.Dense(20))
    >>> net.hybridize()
    """

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """Run the blocks in order."""
        for block in self._children.values():
            x = block(x)
        return x


class Dense(HybridBlock):
    """Affine map ``activation(x @ weight.T + bias)``.

    Parameters
    ----------
    units : int
        Size of the output.
    activation : str, optional
        As for `Activation`; none by default.
    use_bias : bool
        Add a bias.
    flatten : bool
        Take all axes after the first as features; otherwise only the last.
    dtype : str or numpy dtype
        Element type of the parameters.
    weight_initializer, bias_initializer : Initializer or str, optional
        Initializers.
    in_units : int
        Size of the input; found out in the first forward pass when 0.

    Inputs and outputs
    ------------------
    ``(batch, ...)`` to ``(batch, units)`` with `flatten`, else ``(..., in_units)`` to
    ``(..., units)``.
    """

    def __init__(
        self,
        units: int,
        activation: str | None = None,
        use_bias: bool = True,
        flatten: bool = True,
        dtype: Any = "float32",
        weight_initializer: Any = None,
        bias_initializer: Any = "zeros",
        in_units: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._flatten = flatten
        with self.name_scope():
            try:
                self._units = operator.index(units)
            except TypeError:
                raise TypeError(f"Dense: units is {units!r}, expected an integer") from None
            self._in_units = in_units
            self.weight = self.params.get(
                "weight",
                shape=(units, in_units),
                init=weight_initializer,
                dtype=dtype,
                allow_deferred_init=True,
            )
            self.bias = None
            if use_bias:
                self.bias = self.params.get(
                    "bias",
                    shape=(units,),
                    init=bias_initializer,
                    dtype=dtype,
                    allow_deferred_init=True,
                )
            self.act = None
            if activation is not None:
                self.act = Activation(activation, prefix=activation + "_")

    def __repr__(self) -> str:
        units, in_units = self.weight.shape
        return f"{type(self).__name__}({in_units or None} -> {units}, {self.act or 'linear'})"

    def hybrid_forward(self, F: Any, x: Any, weight: Any, bias: Any = None) -> Any:
        """Apply the map."""
        if bias is None:
            out = F.FullyConnected(
                x, weight, num_hidden=self._units, no_bias=True, flatten=self._flatten, name="fwd"
            )
        else:
            out = F.FullyConnected(
                x, weight, bias, num_hidden=self._units, flatten=self._flatten, name="fwd"
            )
        return out if self.act is None else self.act(out)


class Dropout(HybridBlock):
    """Zeroes elements at random while training, and scales up the rest.

    Parameters
    ----------
    rate : float
        Share of elements to drop.
    axes : tuple of int
        Axes along which the mask is constant.
    """

    def __init__(self, rate: float, axes: Sequence[int] = (), **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._rate = rate
        self._axes = axes

    def __repr__(self) -> str:
        return f"{type(self).__name__}(p = {self._rate}, axes={self._axes})"

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """Apply dropout."""
        if self._rate > 0:
            return F.Dropout(x, p=self._rate, axes=self._axes, name="fwd")
        return F.identity(x)


class Embedding(HybridBlock):
    """Rows of a table, looked up by index.

    Parameters
    ----------
    input_dim : int
        Number of rows.
    output_dim : int
        Size of a row.
    dtype : str or numpy dtype
        Element type of the table.
    weight_initializer : Initializer or str, optional
        Initializer of the table.
    sparse_grad : bool
        Ask for a row_sparse gradient.

    Inputs and outputs
    ------------------
    Indices of any shape to ``shape + (output_dim,)``.
    """

    def __init__(
        self,
        input_dim: int,
        output_dim: int,
        dtype: Any = "float32",
        weight_initializer: Any = None,
        sparse_grad: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._input_dim = input_dim
        self._output_dim = output_dim
        self._kwargs = {
            "input_dim": input_dim,
            "output_dim": output_dim,
            "dtype": dtype,
            "sparse_grad": sparse_grad,
        }
        self.weight = self.params.get(
            "weight",
            shape=(input_dim, output_dim),
            init=weight_initializer,
            dtype=dtype,
            allow_deferred_init=True,
            grad_stype="row_sparse" if sparse_grad else "default",
        )

    def __repr__(self) -> str:
        kwargs = self._kwargs
        return (
            f"{type(self).__name__}({kwargs['input_dim']} -> {kwargs['output_dim']}, "
            f"{kwargs['dtype']})"
        )

    def hybrid_forward(self, F: Any, x: Any, weight: Any) -> Any:
        """Look up the rows."""
        return F.Embedding(x, weight, **self._kwargs, name="fwd")


class Flatten(HybridBlock):
    """Joins all axes after the first: ``(N, a, b, ...)`` to ``(N, a*b*...)``."""

    def __repr__(self) -> str:
        return type(self).__name__

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """Reshape the input."""
        return F.flatten(x)


class Lambda(Block):
    """Wraps a function of arrays.

    Parameters
    ----------
    function : str or callable
        Name of an operator, or ``f(*inputs)``.
    """

    def __init__(self, function: str | Callable, prefix: str | None = None) -> None:
        super().__init__(prefix=prefix)
        self._func_impl, self._func_name = _resolve(function)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._func_name})"

    def forward(self, *args: Any) -> Any:
        """Call the function."""
        return self._func_impl(*args)


class HybridLambda(HybridBlock):
    """Wraps a function of ``F`` and arrays.

    Parameters
    ----------
    function : str or callable
        Name of an operator, or ``f(F, *inputs)``.
    """

    def __init__(self, function: str | Callable, prefix: str | None = None) -> None:
        super().__init__(prefix=prefix)
        function, self._func_name = _resolve(function, hybrid=True)
        self._func = function

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._func_name})"

    def hybrid_forward(self, F: Any, x: Any, *args: Any) -> Any:
        """Call the function."""
        return self._func(F, x, *args)


def _resolve(function: str | Callable, hybrid: bool = False) -> tuple[Callable, str]:
    """Return the function to call and its name."""
    if isinstance(function, str):
        operator = getattr(nd, function, None)
        if operator is None:
            raise AssertionError(f"lambda: there is no operator {function!r} in weft.nd")
        if hybrid:
            return (lambda F, *args: getattr(F, function)(*args)), function
        return operator, function
    if callable(function):
        return function, getattr(function, "__name__", type(function).__name__)
    raise ValueError(
        f"lambda: function {function!r} is a {type(function).__name__}, neither a name nor callable"
    )
