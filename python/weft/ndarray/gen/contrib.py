"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator

__all__ = [
    "SparseEmbedding",
    "BilinearResize2D",
    "allclose",
    "arange_like",
    "boolean_mask",
    "div_sqrt_dim",
    "getnnz",
    "gradientmultiplier",
    "group_adagrad_update",
    "index_array",
    "index_copy",
    "interleaved_matmul_encdec_qk",
    "interleaved_matmul_encdec_valatt",
    "interleaved_matmul_selfatt_qk",
    "interleaved_matmul_selfatt_valatt",
    "quadratic",
    "round_ste",
    "sign_ste",
]

_Embedding_op = _Operator('Embedding', ('input_dim', 'output_dim', 'dtype', 'sparse_grad'), ('data', 'weight'))
_contrib_BilinearResize2D_op = _Operator('_contrib_BilinearResize2D', ('height', 'width', 'scale_height', 'scale_width', 'mode', 'align_corners'), ('data', 'like'))
_contrib_allclose_op = _Operator('_contrib_allclose', ('rtol', 'atol', 'equal_nan'), ('a', 'b'))
_contrib_arange_like_op = _Operator('_contrib_arange_like', ('start', 'step', 'repeat', 'ctx', 'axis'), ('data',))
_contrib_boolean_mask_op = _Operator('_contrib_boolean_mask', ('axis',), ('data', 'index'))
_contrib_div_sqrt_dim_op = _Operator('_contrib_div_sqrt_dim', (), ('data',))
_contrib_getnnz_op = _Operator('_contrib_getnnz', ('axis',), ('data',))
_contrib_gradientmultiplier_op = _Operator('_contrib_gradientmultiplier', ('scalar', 'is_int'), ('data',))
_contrib_group_adagrad_update_op = _Operator('_contrib_group_adagrad_update', ('lr', 'rescale_grad', 'clip_gradient', 'epsilon'), ('weight', 'grad', 'history'))
_contrib_index_array_op = _Operator('_contrib_index_array', ('axes',), ('data',))
_contrib_index_copy_op = _Operator('_contrib_index_copy', (), ('old_tensor', 'index_vector', 'new_tensor'))
_contrib_interleaved_matmul_encdec_qk_op = _Operator('_contrib_interleaved_matmul_encdec_qk', ('heads',), ('queries', 'keys_values'))
_contrib_interleaved_matmul_encdec_valatt_op = _Operator('_contrib_interleaved_matmul_encdec_valatt', ('heads',), ('keys_values', 'attention'))
_contrib_interleaved_matmul_selfatt_qk_op = _Operator('_contrib_interleaved_matmul_selfatt_qk', ('heads',), ('queries_keys_values',))
_contrib_interleaved_matmul_selfatt_valatt_op = _Operator('_contrib_interleaved_matmul_selfatt_valatt', ('heads',), ('queries_keys_values', 'attention'))
_contrib_quadratic_op = _Operator('_contrib_quadratic', ('a', 'b', 'c'), ('data',))
_contrib_round_ste_op = _Operator('_contrib_round_ste', (), ('data',))
_contrib_sign_ste_op = _Operator('_contrib_sign_ste', (), ('data',))


def SparseEmbedding(data=None, weight=None, input_dim=_U, output_dim=_U, dtype=_U, sparse_grad=_U, out=None, name=None, **kwargs):
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends.

    Parameters
    ----------
    data : NDArray
        Row numbers, any shape and dtype.
    weight : NDArray
        The table, (input_dim, output_dim).
    input_dim : int, required
        Number of rows of the table.
    output_dim : int, required
        Length of a row.
    dtype : dtype, default float32
        Dtype of the table where it is not known yet.
    sparse_grad : bool, default False
        Accepted for compatibility; the gradient is dense.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Embedding_op((data, weight, ), (input_dim, output_dim, dtype, sparse_grad, ), out, kwargs)


def BilinearResize2D(data=None, like=None, height=_U, width=_U, scale_height=_U, scale_width=_U, mode=_U, align_corners=_U, out=None, name=None, **kwargs):
    """Resizes images by bilinear interpolation: to height and width, by factors, to the size of
    another array, or to a neighbouring even or odd size.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, height, width), floating point.
    like : NDArray, optional
        Mode like: an array whose last two axes are the wanted size.
    height : int, default 1
        Height of the result, at least 1.
    width : int, default 1
        Width of the result, at least 1.
    scale_height : float or None, default None
        Factor of the height; replaces height.
    scale_width : float or None, default None
        Factor of the width; replaces width.
    mode : {'like', 'odd_scale', 'size', 'to_even_down', 'to_even_up', 'to_odd_down', 'to_odd_up'}, default size
        How the size is found; odd_scale keeps odd sizes odd.
    align_corners : bool, default True
        Whether the centres of the corner pixels coincide, else their borders.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_BilinearResize2D_op((data, like, ), (height, width, scale_height, scale_width, mode, align_corners, ), out, kwargs)


def allclose(a=None, b=None, rtol=_U, atol=_U, equal_nan=_U, out=None, name=None, **kwargs):
    """1 where all elements are close to each other, |a - b| <= atol + rtol |b|, else 0: uint8 of
    shape (). Infinities are close to themselves. No gradient.

    Parameters
    ----------
    a : NDArray
        Any shape and dtype.
    b : NDArray
        Shape and dtype of a.
    rtol : float, default 1e-05
        Tolerance relative to b.
    atol : float, default 1e-08
        Absolute tolerance.
    equal_nan : bool, default True
        Whether NaNs are close to each other.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_allclose_op((a, b, ), (rtol, atol, equal_nan, ), out, kwargs)


def arange_like(data=None, start=_U, step=_U, repeat=_U, ctx=_U, axis=_U, out=None, name=None, **kwargs):
    """Evenly spaced values, each `repeat` times: as many as the input has elements, in its shape, or
    as many as one of its axes is long. Dtype of the input.

    Parameters
    ----------
    data : NDArray
        Whose shape, dtype and device are taken.
    start : float, default 0
        First value.
    step : float, default 1
        Distance between values.
    repeat : int, default 1
        How often each value stands; at least 1.
    ctx : string, default ''
        Accepted for compatibility; has no effect.
    axis : int or None, default None
        The axis that is counted; None: all elements.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_arange_like_op((data, ), (start, step, repeat, ctx, axis, ), out, kwargs)


def boolean_mask(data=None, index=None, axis=_U, out=None, name=None, **kwargs):
    """The slices of data along one axis where index is nonzero. The size of that axis of the result
    depends on the values of index.

    Parameters
    ----------
    data : NDArray
        The array to select from.
    index : NDArray
        A vector as long as the axis, any dtype.
    axis : int, default 0
        The axis to select along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_boolean_mask_op((data, index, ), (axis, ), out, kwargs)


def div_sqrt_dim(data=None, out=None, name=None, **kwargs):
    """data / sqrt(size of the last axis), as attention scales its scores.

    Parameters
    ----------
    data : NDArray
        At least one axis; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _contrib_div_sqrt_dim_op.call(data)
    return _contrib_div_sqrt_dim_op((data, ), (), out, kwargs)


def getnnz(data=None, axis=_U, out=None, name=None, **kwargs):
    """The number of elements other than 0, int64: of the whole array, shape (1,), or along an axis.
    No gradient.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    axis : int or None, default None
        The axis that is counted along; None: the whole array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_getnnz_op((data, ), (axis, ), out, kwargs)


def gradientmultiplier(data=None, scalar=_U, is_int=_U, out=None, name=None, **kwargs):
    """The input; its gradient is multiplied by a number (negative: reversed).

    Parameters
    ----------
    data : NDArray
        Any shape.
    scalar : float, default 1
        The number.
    is_int : bool, default True
        Whether the number was an integer; kept for files.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_gradientmultiplier_op((data, ), (scalar, is_int, ), out, kwargs)


def group_adagrad_update(weight=None, grad=None, history=None, lr=_U, rescale_grad=_U, clip_gradient=_U, epsilon=_U, out=None, name=None, **kwargs):
    """AdaGrad with one sum of squared gradients per row: history += mean(g^2) over each row of the
    rescaled and clipped gradient g, weight -= lr g / sqrt(history + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight, (rows, columns).
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    history : NDArray
        Sums of squares, (rows, 1) or (rows,); changed in place.
    lr : float, required
        Learning rate.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    epsilon : float, default 1e-05
        Added below the root.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_group_adagrad_update_op((weight, grad, history, ), (lr, rescale_grad, clip_gradient, epsilon, ), out, kwargs)


def index_array(data=None, axes=_U, out=None, name=None, **kwargs):
    """The position of every element of data: an int64 array of shape data.shape + (m,).

    Parameters
    ----------
    data : NDArray
        Only its shape is read.
    axes : shape or None, default None
        The m axes to list; None: all of them.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_index_array_op((data, ), (axes, ), out, kwargs)


def index_copy(old_tensor=None, index_vector=None, new_tensor=None, out=None, name=None, **kwargs):
    """old_tensor with the rows that index_vector names replaced by those of new_tensor.

    Parameters
    ----------
    old_tensor : NDArray
        (n, ...)
    index_vector : NDArray
        (k,), row numbers of any dtype.
    new_tensor : NDArray
        (k, ...)
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_index_copy_op((old_tensor, index_vector, new_tensor, ), (), out, kwargs)


def interleaved_matmul_encdec_qk(queries=None, keys_values=None, heads=_U, out=None, name=None, **kwargs):
    """Attention's scores between two sequences, queries times keys over sqrt(units per head): shape
    (batch * heads, queries, keys).

    Parameters
    ----------
    queries : NDArray
        Shape (queries, batch, heads * units).
    keys_values : NDArray
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_interleaved_matmul_encdec_qk_op((queries, keys_values, ), (heads, ), out, kwargs)


def interleaved_matmul_encdec_valatt(keys_values=None, attention=None, heads=_U, out=None, name=None, **kwargs):
    """Values of one sequence weighted by another's attention: shape (queries, batch, heads * units).

    Parameters
    ----------
    keys_values : NDArray
        Shape (keys, batch, heads * 2 * units): for each head key and value.
    attention : NDArray
        Weights, shape (batch * heads, queries, keys).
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_interleaved_matmul_encdec_valatt_op((keys_values, attention, ), (heads, ), out, kwargs)


def interleaved_matmul_selfatt_qk(queries_keys_values=None, heads=_U, out=None, name=None, **kwargs):
    """Self-attention's scores, queries times keys over sqrt(units per head): shape (batch * heads,
    length, length).

    Parameters
    ----------
    queries_keys_values : NDArray
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_interleaved_matmul_selfatt_qk_op((queries_keys_values, ), (heads, ), out, kwargs)


def interleaved_matmul_selfatt_valatt(queries_keys_values=None, attention=None, heads=_U, out=None, name=None, **kwargs):
    """Self-attention's values weighted by attention: shape (length, batch, heads * units).

    Parameters
    ----------
    queries_keys_values : NDArray
        Shape (length, batch, heads * 3 * units): for each head query, key and value.
    attention : NDArray
        Weights, shape (batch * heads, length, length).
    heads : int, required
        Number of heads.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_interleaved_matmul_selfatt_valatt_op((queries_keys_values, attention, ), (heads, ), out, kwargs)


def quadratic(data=None, a=_U, b=_U, c=_U, out=None, name=None, **kwargs):
    """a data^2 + b data + c.

    Parameters
    ----------
    data : NDArray
        Any shape.
    a : float, default 0
        Of the square.
    b : float, default 0
        Of the number.
    c : float, default 0
        Constant.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _contrib_quadratic_op((data, ), (a, b, c, ), out, kwargs)


def round_ste(data=None, out=None, name=None, **kwargs):
    """The nearest integer, halves away from 0; the gradient passes unchanged.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _contrib_round_ste_op.call(data)
    return _contrib_round_ste_op((data, ), (), out, kwargs)


def sign_ste(data=None, out=None, name=None, **kwargs):
    """The sign; the gradient passes unchanged.

    Parameters
    ----------
    data : NDArray
        Any shape; floating point.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if out is None and not kwargs:
        return _contrib_sign_ste_op.call(data)
    return _contrib_sign_ste_op((data, ), (), out, kwargs)
