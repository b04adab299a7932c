"""Parallel branches, the identity, batch normalization over devices, pixel shuffles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .... import ndarray as nd
from ...block import Block, HybridBlock
from ...nn import BatchNorm, HybridSequential, Sequential

__all__ = [
    "Concurrent",
    "HybridConcurrent",
    "Identity",
    "PixelShuffle1D",
    "PixelShuffle2D",
    "PixelShuffle3D",
    "SparseEmbedding",
    "SyncBatchNorm",
]


class Concurrent(Sequential):
    """Blocks that all get the same input; their results are concatenated.

    Parameters
    ----------
    axis : int
        The axis of the concatenation.

    Examples
    --------
    >>> net = gluon.contrib.nn.Concurrent(axis=1)
    >>> net.add(nn.Conv2D(8, 1), nn.Conv2D(8, 3, padding=1))
    """

    def __init__(self, axis: int = -1, prefix: str | None = None, params: Any = None) -> None:
        super().__init__(prefix=prefix, params=params)
        self.axis = axis

    def forward(self, x: Any) -> Any:
        """Run every block on `x`."""
        return nd.concat(*[block(x) for block in self._children.values()], dim=self.axis)


class HybridConcurrent(HybridSequential):
    """Hybrid blocks that all get the same input; their results are concatenated.

    Parameters
    ----------
    axis : int
        The axis of the concatenation.
    """

    def __init__(self, axis: int = -1, prefix: str | None = None, params: Any = None) -> None:
        super().__init__(prefix=prefix, params=params)
        self.axis = axis

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """Run every block on `x`."""
        return F.concat(*[block(x) for block in self._children.values()], dim=self.axis)


class Identity(HybridBlock):
    """Gives its input back: a branch of a `HybridConcurrent` that changes nothing."""

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """Return `x`."""
        return x


class SparseEmbedding(Block):
    """`Embedding` of a row_sparse table, whose gradient holds the rows that were looked up.

    Parameters
    ----------
    input_dim : int
        Number of rows.
    output_dim : int
        Length of a row.
    dtype : str or numpy dtype
        Element type.
    weight_initializer : Initializer or str, optional
        Initializer of the table.
    """

    def __init__(
        self,
        input_dim: int,
        output_dim: int,
        dtype: Any = "float32",
        weight_initializer: Any = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._kwargs = {
            "input_dim": input_dim, "output_dim": output_dim, "dtype": dtype, "sparse_grad": True,
        }  # fmt: skip
        self.weight = self.params.get(
            "weight", shape=(input_dim, output_dim), init=weight_initializer, dtype=dtype,
            grad_stype="row_sparse", stype="row_sparse",
        )  # fmt: skip

    def forward(self, x: Any) -> Any:
        """Return the rows of the table that `x` names."""
        return nd.Embedding(x, self.weight.row_sparse_data(x), **self._kwargs)

    def __repr__(self) -> str:
        rows, length = self._kwargs["input_dim"], self._kwargs["output_dim"]
        return f"{type(self).__name__}({rows} -> {length}, {self.weight.dtype})"


class SyncBatchNorm(BatchNorm):
    """`BatchNorm` whose batch is spread over several devices.

    Parameters
    ----------
    in_channels : int
        Number of channels; found out in the first forward pass when 0.
    num_devices : int, optional
        Devices that share one batch. One is all that this version can use.
    momentum, epsilon, center, scale, use_global_stats
        As for `BatchNorm`.
    beta_initializer, gamma_initializer : Initializer or str
    running_mean_initializer, running_variance_initializer : Initializer or str

    Raises
    ------
    NotImplementedError
        `num_devices` is greater than 1.
    """

    def __init__(
        self,
        in_channels: int = 0,
        num_devices: int | None = None,
        momentum: float = 0.9,
        epsilon: float = 1e-5,
        center: bool = True,
        scale: bool = True,
        use_global_stats: bool = False,
        beta_initializer: Any = "zeros",
        gamma_initializer: Any = "ones",
        running_mean_initializer: Any = "zeros",
        running_variance_initializer: Any = "ones",
        **kwargs: Any,
    ) -> None:
        if num_devices is not None and num_devices > 1:
            raise NotImplementedError(
                f"SyncBatchNorm: num_devices is {num_devices}; batches spread over several devices "
                "are not part of this version"
            )
        super().__init__(
            1, momentum, epsilon, center, scale, use_global_stats, beta_initializer,
            gamma_initializer, running_mean_initializer, running_variance_initializer, in_channels,
            **kwargs,
        )  # fmt: skip


class _PixelShuffle(HybridBlock):
    """Moves groups of channels into space (Shi et al., 2016, https://arxiv.org/abs/1609.05158)."""

    _axes: int

    def __init__(self, factor: int | Sequence[int]) -> None:
        super().__init__()
        given = (factor,) * self._axes if isinstance(factor, int) else tuple(map(int, factor))
        if len(given) != self._axes:
            raise ValueError(
                f"{type(self).__name__}: factor is {factor}, expected a number or {self._axes}"
            )
        self._factors = given

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """(N, f1 ... fk C, d1, ..., dk) to (N, C, f1 d1, ..., fk dk)."""
        n = self._axes
        # (N, C, f1 ... fk, d1, ..., dk), then the factors one by one.
        total = 1
        for factor in self._factors:
            total *= factor
        x = F.reshape(x, shape=(0, -4, -1, total, *(0,) * n))
        for i, factor in enumerate(self._factors[:-1]):
            total //= factor
            x = F.reshape(x, shape=(*(0,) * (2 + i), -4, factor, total, *(0,) * n))
        order = [0, 1]
        for i in range(n):
            order += [2 + n + i, 2 + i]
        x = F.transpose(x, axes=tuple(order))
        return F.reshape(x, shape=(0, 0, *(-3,) * n))

    def __repr__(self) -> str:
        factors = self._factors[0] if self._axes == 1 else self._factors
        return f"{type(self).__name__}({factors})"


class PixelShuffle1D(_PixelShuffle):
    """(N, f C, W) to (N, C, f W).

    Parameters
    ----------
    factor : int
    """

    _axes = 1


class PixelShuffle2D(_PixelShuffle):
    """(N, f1 f2 C, H, W) to (N, C, f1 H, f2 W).

    Parameters
    ----------
    factor : int or (int, int)
    """

    _axes = 2


class PixelShuffle3D(_PixelShuffle):
    """(N, f1 f2 f3 C, D, H, W) to (N, C, f1 D, f2 H, f3 W).

    Parameters
    ----------
    factor : int or (int, int, int)
    """

    _axes = 3

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """(N, f1 f2 f3 C, D, H, W) to (N, C, f1 D, f2 H, f3 W)."""
        # One axis after the other: MXNet, which may load the graph, permutes at most six axes.
        first, second, third = self._factors
        x = F.reshape(x, shape=(0, -4, -1, first * second * third, 0, 0, 0))
        x = F.swapaxes(x, dim1=2, dim2=3)
        x = F.reshape(x, shape=(0, 0, 0, -4, first, -1, 0, 0))
        x = F.reshape(x, shape=(0, 0, -3, 0, 0, 0))
        x = F.swapaxes(x, dim1=3, dim2=4)
        x = F.reshape(x, shape=(0, 0, 0, 0, -4, second, -1, 0))
        x = F.reshape(x, shape=(0, 0, 0, -3, 0, 0))
        x = F.swapaxes(x, dim1=4, dim2=5)
        return F.reshape(x, shape=(0, 0, 0, 0, -3))
