"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def SparseEmbedding(data: NDArray | None = ..., weight: NDArray | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def BilinearResize2D(data: NDArray | None = ..., like: NDArray | None = ..., height: int = ..., width: int = ..., scale_height: float | None = ..., scale_width: float | None = ..., mode: Literal['like', 'odd_scale', 'size', 'to_even_down', 'to_even_up', 'to_odd_down', 'to_odd_up'] = ..., align_corners: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def allclose(a: NDArray | None = ..., b: NDArray | None = ..., rtol: float = ..., atol: float = ..., equal_nan: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def arange_like(data: NDArray | None = ..., start: float = ..., step: float = ..., repeat: int = ..., ctx: str = ..., axis: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def boolean_mask(data: NDArray | None = ..., index: NDArray | None = ..., axis: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def div_sqrt_dim(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def getnnz(data: NDArray | None = ..., axis: int | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def gradientmultiplier(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def group_adagrad_update(weight: NDArray | None = ..., grad: NDArray | None = ..., history: NDArray | None = ..., lr: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., epsilon: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def index_array(data: NDArray | None = ..., axes: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def index_copy(old_tensor: NDArray | None = ..., index_vector: NDArray | None = ..., new_tensor: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def interleaved_matmul_encdec_qk(queries: NDArray | None = ..., keys_values: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def interleaved_matmul_encdec_valatt(keys_values: NDArray | None = ..., attention: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def interleaved_matmul_selfatt_qk(queries_keys_values: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def interleaved_matmul_selfatt_valatt(queries_keys_values: NDArray | None = ..., attention: NDArray | None = ..., heads: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def quadratic(data: NDArray | None = ..., a: float = ..., b: float = ..., c: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def round_ste(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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


def sign_ste(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
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
