"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._operator import Operator as _Operator


_ROIPooling_op = _Operator('ROIPooling', ('pooled_size', 'spatial_scale'), ('data', 'rois'))


def ROIPooling(data=None, rois=None, pooled_size=_U, spatial_scale=_U, name=None, attr=None, out=None, **kwargs):
    """ROIPooling (Girshick 2015): each region is divided into bins of whole pixels, which may share
    their borders; the result is the largest element of each bin, 0 where a bin lies outside, the
    image has a negative index, or coordinates are not finite. Differentiable in data; the gradient
    of rois is 0.

    Parameters
    ----------
    data : Symbol
        Feature maps: shape (batch, channels, height, width), floating point.
    rois : Symbol
        Shape (regions, 5): image, left, top, right, bottom, the last included.
    pooled_size : shape, required
        Bins: (height, width).
    spatial_scale : float, required
        Factor from the coordinates of rois to those of data.
    name : str, optional
        Name of the node; default: made from the function's.
    attr : dict of str to str, optional
        Attributes for those who use the graph.

    Returns
    -------
    Symbol
    """
    return _ROIPooling_op('roipooling', (data, rois, ), (pooled_size, spatial_scale, ), name, attr, kwargs)
