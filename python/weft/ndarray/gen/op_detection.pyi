"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def ROIPooling(data: NDArray | None = ..., rois: NDArray | None = ..., pooled_size: int | Sequence[int] = ..., spatial_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
    their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
    image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
    of rois is 0.

    Parameters
    ----------
    data : NDArray
        Feature maps: shape (batch, channels, height, width), floating point.
    rois : NDArray
        Shape (regions, 5): image, left, top, right, bottom, the last included.
    pooled_size : shape, required
        Bins: (height, width).
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
