"""Pooling layers."""

from __future__ import annotations

from typing import Any

from ..block import HybridBlock
from ._spatial import IntOrTuple, per_axis, resolve_layout

__all__ = [
    "AvgPool1D",
    "AvgPool2D",
    "AvgPool3D",
    "GlobalAvgPool1D",
    "GlobalAvgPool2D",
    "GlobalAvgPool3D",
    "GlobalMaxPool1D",
    "GlobalMaxPool2D",
    "GlobalMaxPool3D",
    "MaxPool1D",
    "MaxPool2D",
    "MaxPool3D",
]


class _Pooling(HybridBlock):
    """Common part of the pooling layers; subclasses set axes and kind."""

    _ndim: int
    _pool_type: str

    def __init__(
        self,
        pool_size: IntOrTuple,
        strides: IntOrTuple | None,
        padding: IntOrTuple,
        ceil_mode: bool,
        layout: str | None,
        global_pool: bool = False,
        count_include_pad: bool | None = None,
        prefix: str | None = None,
        params: Any = None,
    ) -> None:
        super().__init__(prefix=prefix, params=params)
        layer, ndim = type(self).__name__, self._ndim
        layout = resolve_layout(layer, layout, ndim)
        kernel = per_axis(layer, "pool_size", pool_size, ndim)
        self._kwargs = {
            "kernel": kernel,
            "stride": kernel if strides is None else per_axis(layer, "strides", strides, ndim),
            "pad": per_axis(layer, "padding", padding, ndim),
            "global_pool": global_pool,
            "pool_type": self._pool_type,
            "layout": layout,
            "pooling_convention": "full" if ceil_mode else "valid",
        }
        if count_include_pad is not None:
            self._kwargs["count_include_pad"] = count_include_pad

    def _alias(self) -> str:
        return "pool"

    def __repr__(self) -> str:
        kwargs = self._kwargs
        return (
            f"{type(self).__name__}(size={kwargs['kernel']}, stride={kwargs['stride']}, "
            f"padding={kwargs['pad']}, ceil_mode={kwargs['pooling_convention'] == 'full'}, "
            f"global_pool={kwargs['global_pool']}, pool_type={kwargs['pool_type']}, "
            f"layout={kwargs['layout']})"
        )

    def hybrid_forward(self, F: Any, x: Any) -> Any:
        """Pool the input."""
        return F.Pooling(x, **self._kwargs, name="fwd")


class _MaxPool(_Pooling):
    """Maximum pooling whose layout comes before ceil_mode, as 1-d and 2-d have it."""

    _pool_type = "max"

    def __init__(
        self,
        pool_size: IntOrTuple = 2,
        strides: IntOrTuple | None = None,
        padding: IntOrTuple = 0,
        layout: str | None = None,
        ceil_mode: bool = False,
        **kwargs: Any,
    ) -> None:
        super().__init__(pool_size, strides, padding, ceil_mode, layout, **kwargs)


class _AvgPool(_Pooling):
    """Average pooling whose layout comes after ceil_mode, as 2-d and 3-d have it."""

    _pool_type = "avg"

    def __init__(
        self,
        pool_size: IntOrTuple = 2,
        strides: IntOrTuple | None = None,
        padding: IntOrTuple = 0,
        ceil_mode: bool = False,
        layout: str | None = None,
        count_include_pad: bool = True,
        **kwargs: Any,
    ) -> None:
        kwargs["count_include_pad"] = count_include_pad
        super().__init__(pool_size, strides, padding, ceil_mode, layout, **kwargs)


class MaxPool1D(_MaxPool):
    """Largest value of each window over one axis.

    Parameters
    ----------
    pool_size : int or tuple of int
        Size of the windows.
    strides : int or tuple of int, optional
        Steps between windows; the window's size when None.
    padding : int or tuple of int
        Size added at both sides.
    layout : str
        'NCW' or 'NWC'.
    ceil_mode : bool
        Keep a last window that is not full.
    """

    _ndim = 1


class MaxPool2D(_MaxPool):
    """Largest value of each window over two axes; parameters as for `MaxPool1D`."""

    _ndim = 2


class MaxPool3D(_Pooling):
    """Largest value of each window over three axes; parameters as for `MaxPool1D`."""

    _ndim = 3
    _pool_type = "max"

    def __init__(
        self,
        pool_size: IntOrTuple = 2,
        strides: IntOrTuple | None = None,
        padding: IntOrTuple = 0,
        ceil_mode: bool = False,
        layout: str = "NCDHW",
        **kwargs: Any,
    ) -> None:
        super().__init__(pool_size, strides, padding, ceil_mode, layout, **kwargs)


class AvgPool1D(_Pooling):
    """Mean of each window over one axis.

    Parameters are those of `MaxPool1D`, and `count_include_pad`: whether padding counts as zeros
    or is left out of the mean.
    """

    _ndim = 1
    _pool_type = "avg"

    def __init__(
        self,
        pool_size: IntOrTuple = 2,
        strides: IntOrTuple | None = None,
        padding: IntOrTuple = 0,
        layout: str = "NCW",
        ceil_mode: bool = False,
        count_include_pad: bool = True,
        **kwargs: Any,
    ) -> None:
        kwargs["count_include_pad"] = count_include_pad
        super().__init__(pool_size, strides, padding, ceil_mode, layout, **kwargs)


class AvgPool2D(_AvgPool):
    """Mean of each window over two axes; parameters as for `AvgPool1D`."""

    _ndim = 2


class AvgPool3D(_AvgPool):
    """Mean of each window over three axes; parameters as for `AvgPool1D`."""

    _ndim = 3


class _GlobalPooling(_Pooling):
    """Pooling over the whole of the spatial axes, which keep size 1."""

    def __init__(self, layout: str | None = None, **kwargs: Any) -> None:
        super().__init__(1, None, 0, True, layout, global_pool=True, **kwargs)


class GlobalMaxPool1D(_GlobalPooling):
    """Largest value over the spatial axis: ``(N, C, W)`` to ``(N, C, 1)``."""

    _ndim = 1
    _pool_type = "max"


class GlobalMaxPool2D(_GlobalPooling):
    """Largest value over the spatial axes: ``(N, C, H, W)`` to ``(N, C, 1, 1)``."""

    _ndim = 2
    _pool_type = "max"


class GlobalMaxPool3D(_GlobalPooling):
    """Largest value over the spatial axes: ``(N, C, D, H, W)`` to ``(N, C, 1, 1, 1)``."""

    _ndim = 3
    _pool_type = "max"


class GlobalAvgPool1D(_GlobalPooling):
    """Mean over the spatial axis: ``(N, C, W)`` to ``(N, C, 1)``."""

    _ndim = 1
    _pool_type = "avg"


class GlobalAvgPool2D(_GlobalPooling):
    """Mean over the spatial axes: ``(N, C, H, W)`` to ``(N, C, 1, 1)``."""

    _ndim = 2
    _pool_type = "avg"


class GlobalAvgPool3D(_GlobalPooling):
    """Mean over the spatial axes: ``(N, C, D, H, W)`` to ``(N, C, 1, 1, 1)``."""

    _ndim = 3
    _pool_type = "avg"
