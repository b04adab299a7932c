"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from ...context import Context
from ..ndarray import NDArray


def _sparse_Embedding(data: NDArray | None = ..., weight: NDArray | None = ..., input_dim: int = ..., output_dim: int = ..., dtype: str | type = ..., sparse_grad: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows of a table: the result has shape data.shape + (output_dim,). Indices out of range are
    clipped to the ends, without sparse_grad.

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
        Row numbers out of range are an error, and the gradient keeps the rows alone where the
        table asks for that.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_FullyConnected(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., num_hidden: int = ..., no_bias: bool = ..., flatten: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Dense layer: data weight^T + bias.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...), read as (batch, units); without flatten (..., units).
    weight : NDArray
        Shape (num_hidden, units).
    bias : NDArray, optional
        Shape (num_hidden,); absent with no_bias.
    num_hidden : int, required
        Number of units of the result.
    no_bias : bool, default False
        Whether there is no bias.
    flatten : bool, default True
        Whether all axes but the first are one axis of units; otherwise the layer acts on the
        last axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_LinearRegressionOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself; its gradient is that of the squared error to the label over 2. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_LogisticRegressionOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sigmoid of the data; the gradient is that of the logistic loss with the label. The head
    gradient is ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_MAERegressionOutput(data: NDArray | None = ..., label: NDArray | None = ..., grad_scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself; its gradient is that of the absolute error to the label. The head gradient is
    ignored; the gradient is divided by the number of outputs of one sample.

    Parameters
    ----------
    data : NDArray
        Shape (batch, ...).
    label : NDArray
        As many elements as data.
    grad_scale : float, default 1
        Multiplies the gradient.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _adamw_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mean: NDArray | None = ..., var: NDArray | None = ..., rescale_grad: NDArray | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wd: float = ..., eta: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), without bias correction:
    weight - eta * (lr * mean / (sqrt(var) + epsilon) + wd * weight).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    rescale_grad : NDArray
        One number, which the gradient is multiplied by; where it is 0 or not finite, nothing
        changes.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    wd : float, default 0
        Weight decay.
    eta : float, required
        Multiplies the whole step.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _arange(start: float = ..., stop: float | None = ..., step: float = ..., repeat: int = ..., infer_range: bool = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Evenly spaced values of the half-open interval [start, stop), each `repeat` times. Without stop
    the interval is [0, start). Shape (ceil((stop - start) / step) * repeat,).

    Parameters
    ----------
    start : float, required
        First value.
    stop : float or None, default None
        End of the interval, not included.
    step : float, default 1
        Distance between values; not 0.
    repeat : int, default 1
        How often each value stands; at least 1.
    infer_range : bool, default False
        Take the length from what the result is used for; needs stop otherwise.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _attention(query: NDArray | None = ..., key: NDArray | None = ..., value: NDArray | None = ..., bias: NDArray | None = ..., mask: NDArray | None = ..., scale: float = ..., causal: bool = ..., fill: float | None = ..., layout: Literal['BHTD', 'BTHD', 'TBHD'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """softmax(scale query key^T + bias) value for each head, without the scores in memory. A row
    whose scores are all -inf is NaN, as softmax makes it, unless the mask has no fill value: then
    it is 0. Products are summed in float32, or float64 for float64.

    Parameters
    ----------
    query : NDArray
        Shape (batch, heads, queries, depth) or (batch, queries, depth), floating point, any
        strides.
    key : NDArray
        Shape (batch, heads, keys, depth) or (batch, keys, depth).
    value : NDArray
        Shape (batch, heads, keys, value depth) or (batch, keys, value depth).
    bias : NDArray, optional
        Added to the scores; broadcasts to (batch, heads, queries, keys).
    mask : NDArray, optional
        Broadcasts likewise; where it is 0, fill replaces the score.
    scale : float, default 1
        Factor of the products.
    causal : bool, default False
        Whether query i takes part with the keys 0 to i alone.
    fill : float or None, default None
        Score of what the mask leaves out. None: it takes no part, as in masked_softmax, and
        rows without any key are 0.
    layout : {'BHTD', 'BTHD', 'TBHD'}, default BHTD
        Order of the result's axes in memory; its shape is that of BHTD.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _backward_gather_nd(data: NDArray | None = ..., indices: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of the given shape that is zero but for the positions that indices name; data of equal
    positions add up.

    Parameters
    ----------
    data : NDArray
        indices.shape[1:] + shape[m:]
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        Shape of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _gather_nd_grad(data: NDArray | None = ..., indices: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of the given shape that is zero but for the positions that indices name; data of equal
    positions add up.

    Parameters
    ----------
    data : NDArray
        indices.shape[1:] + shape[m:]
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        Shape of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _batch_norm_apply(data: NDArray | None = ..., mean: NDArray | None = ..., inverse: NDArray | None = ..., beta: NDArray | None = ..., gamma: NDArray | None = ..., residual: NDArray | None = ..., axis: int = ..., relu: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """(data - mean) inverse gamma + beta per channel, plus a residual, through max(0, x): the result
    of batch normalisation, which compiled backward graphs compute again rather than keep.

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    mean : NDArray
        Shape (channels,).
    inverse : NDArray
        1 / sqrt(variance + eps), shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    gamma : NDArray, optional
        Scale, shape (channels,); absent: 1.
    residual : NDArray, optional
        Shape and dtype of data; added before the activation.
    axis : int, default 1
        The axis of the channels.
    relu : bool, default False
        Whether the result goes through max(0, x).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _copy(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A copy of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _copyto(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A copy of the input.

    Parameters
    ----------
    data : NDArray
        The input array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_dot(data: NDArray | None = ..., indices: NDArray | None = ..., indptr: NDArray | None = ..., rhs: NDArray | None = ..., shape: int | Sequence[int] = ..., transpose: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The product of a csr array, or of its transpose, and a matrix.

    Parameters
    ----------
    data : NDArray
        The elements; (nnz,).
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rhs : NDArray
        (columns, n), or (rows, n) with transpose; dtype of data.
    shape : shape, required
        Rows and columns of the csr array.
    transpose : bool, default False
        Use the transposed array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_gather(data: NDArray | None = ..., indices: NDArray | None = ..., indptr: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """What a matrix holds where a csr array has its elements.

    Parameters
    ----------
    data : NDArray
        (rows, columns)
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_pattern(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Where a matrix is not 0, as a csr array says it: indices and indptr. NaN counts.

    Parameters
    ----------
    data : NDArray
        (rows, columns)
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_row_numbers(indices: NDArray | None = ..., indptr: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The row of every element of a csr array.

    Parameters
    ----------
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_rows(indices: NDArray | None = ..., indptr: NDArray | None = ..., rows: NDArray | None = ..., shape: int | Sequence[int] = ..., mode: Literal['clip', 'raise', 'wrap'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows of a csr array by number, in any order and number: indices and indptr of what they make,
    and which elements it holds.

    Parameters
    ----------
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rows : NDArray
        Numbers of rows, one axis, any dtype; fractions are cut off.
    shape : shape, required
        Rows and columns of the csr array.
    mode : {'clip', 'raise', 'wrap'}, default clip
        Numbers out of range: clip to the ends, raise an error, or wrap around.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_sampled_dot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., indices: NDArray | None = ..., indptr: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements of lhs times the transpose of rhs where a csr array has its elements: products of
    a row of lhs and a row of rhs.

    Parameters
    ----------
    lhs : NDArray
        (rows, n)
    rhs : NDArray
        (columns, n), dtype of lhs.
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_select(indices: NDArray | None = ..., indptr: NDArray | None = ..., shape: int | Sequence[int] = ..., begin: int | Sequence[int] = ..., end: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A rectangle of a csr array: indices and indptr of its own, and which elements it holds.

    Parameters
    ----------
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    begin : shape, required
        First row and column.
    end : shape, required
        The row and column behind the last.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_to_dense(data: NDArray | None = ..., indices: NDArray | None = ..., indptr: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The matrix that a csr array stands for. Elements that come several times add up.

    Parameters
    ----------
    data : NDArray
        The elements; (nnz,).
    indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _csr_union(lhs_indices: NDArray | None = ..., lhs_indptr: NDArray | None = ..., rhs_indices: NDArray | None = ..., rhs_indptr: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The elements that one or both of two csr arrays of one shape hold, columns ascending and each
    once, and where the elements of both are among them.

    Parameters
    ----------
    lhs_indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    lhs_indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    rhs_indices : NDArray
        Columns of the elements, row by row; (nnz,), int64.
    rhs_indptr : NDArray
        Where the rows begin in indices, and the end of the last; (rows + 1,), int64.
    shape : shape, required
        Rows and columns of the csr array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _cvcopyMakeBorder(src: NDArray | None = ..., top: int = ..., bot: int = ..., left: int = ..., right: int = ..., type: int = ..., value: float = ..., values: float | Sequence[float] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An image with a border around it.

    Parameters
    ----------
    src : NDArray
        (height, width, channels), any dtype.
    top : int, required
        Rows above.
    bot : int, required
        Rows below.
    left : int, required
        Columns to the left.
    right : int, required
        Columns to the right.
    type : int, default 0
        0: a constant; 1: the border pixel; 2: mirrored, the border pixel twice; 3: the other
        side; 4: mirrored, the border pixel once.
    value : float, default 0
        The constant, for the first three channels.
    values : floats, default ()
        The constant of each channel, instead of value; 0 for those that are not listed.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _cvimdecode(buf: NDArray | None = ..., flag: int = ..., to_rgb: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Decodes a JPEG or PNG image: uint8 of shape (height, width, channels). 16-bit samples keep
    their upper byte; the orientation in EXIF data is ignored.

    Parameters
    ----------
    buf : NDArray
        The bytes of the file: uint8, one axis.
    flag : int, default 1
        1: colour, 3 channels; 0: gray, 1 channel; -1: as stored, 1, 3 or, with alpha, 4.
    to_rgb : bool, default True
        Whether red comes first, else blue.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _cvimread(filename: str = ..., flag: int = ..., to_rgb: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Reads and decodes a JPEG or PNG file, as _cvimdecode does.

    Parameters
    ----------
    filename : string, required
        Path of the file.
    flag : int, default 1
        1: colour, 3 channels; 0: gray, 1 channel; -1: as stored, 1, 3 or, with alpha, 4.
    to_rgb : bool, default True
        Whether red comes first, else blue.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _cvimresize(src: NDArray | None = ..., w: int = ..., h: int = ..., interp: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Resizes an image as OpenCV does.

    Parameters
    ----------
    src : NDArray
        (height, width, channels); uint8 or floating point.
    w : int, required
        Width of the result.
    h : int, required
        Height of the result.
    interp : int, default 1
        0 nearest, 1 linear, 2 cubic, 3 area, 4 Lanczos over 8 x 8.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _div_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero. rhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _DivScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero. rhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs == rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs == rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _equal_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs == rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _EqualScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs == rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _eye(N: int = ..., M: int = ..., k: int = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A matrix of shape (N, M) with ones on the diagonal j = i + k and zeros elsewhere.

    Parameters
    ----------
    N : int, required
        Number of rows.
    M : int, default 0
        Number of columns; 0 means N.
    k : int, default 0
        The diagonal: above the main one if positive.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _full(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: str | type = ..., value: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array with every element equal to value.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    value : float, required
        The value.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _fused_batch_norm(data: NDArray | None = ..., gamma: NDArray | None = ..., beta: NDArray | None = ..., moving_mean: NDArray | None = ..., moving_var: NDArray | None = ..., residual: NDArray | None = ..., eps: float = ..., momentum: float = ..., fix_gamma: bool = ..., use_global_stats: bool = ..., output_mean_var: bool = ..., axis: int = ..., cudnn_off: bool = ..., min_calib_range: float | None = ..., max_calib_range: float | None = ..., relu: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """BatchNorm, plus a residual, through max(0, x), in one pass over memory, as compiled graphs run
    them.

    Parameters
    ----------
    data : NDArray
        Floating point, any shape.
    gamma : NDArray
        Scale, shape (channels,).
    beta : NDArray
        Shift, shape (channels,).
    moving_mean : NDArray
        Running mean, shape (channels,); updated in training.
    moving_var : NDArray
        Running variance, shape (channels,); updated in training.
    residual : NDArray, optional
        Shape and dtype of data; added before the activation.
    eps : float, default 0.001
        Added to the variance.
    momentum : float, default 0.9
        Weight of the old running statistics.
    fix_gamma : bool, default True
        Whether gamma counts as 1, without a gradient.
    use_global_stats : bool, default False
        Whether the running statistics are used in training as well.
    output_mean_var : bool, default False
        Whether the means and 1 / sqrt(variance + eps) are results, too.
    axis : int, default 1
        The axis of the channels.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    min_calib_range : float or None, default None
        Range of a quantised result; has no effect.
    max_calib_range : float or None, default None
        Range of a quantised result; has no effect.
    relu : bool, default True
        Whether the result goes through max(0, x).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _fused_convolution(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., residual: NDArray | None = ..., kernel: int | Sequence[int] = ..., stride: int | Sequence[int] = ..., dilate: int | Sequence[int] = ..., pad: int | Sequence[int] = ..., num_filter: int = ..., num_group: int = ..., workspace: int = ..., no_bias: bool = ..., cudnn_tune: Literal[None, 'fastest', 'limited_workspace', 'off'] = ..., cudnn_off: bool = ..., layout: Literal[None, 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'] = ..., activation: Literal['none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'] = ..., alpha: float = ..., beta: float = ..., keep_packed: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Convolution, then bias, residual and activation, in one pass. Compiled graphs use it after they
    have been differentiated: it has no gradient.

    Parameters
    ----------
    data : NDArray
        As in Convolution.
    weight : NDArray
        As in Convolution.
    bias : NDArray, optional
        Shape (num_filter,); float32 or the dtype of data.
    residual : NDArray, optional
        Shape and dtype of the result; added before the activation.
    kernel : shape, required
        Size of the window.
    stride : shape, default ()
        Step of the window; default 1.
    dilate : shape, default ()
        Distance of the taps; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    num_filter : int, required
        Channels of the result.
    num_group : int, default 1
        Channels are split into groups that do not see each other.
    workspace : int, default 1024
        Accepted for compatibility; has no effect.
    no_bias : bool, default False
        Whether there is no bias.
    cudnn_tune : {'None', 'fastest', 'limited_workspace', 'off'}, default None
        Accepted for compatibility; has no effect.
    cudnn_off : bool, default False
        Accepted for compatibility; has no effect.
    layout : {'None', 'NCDHW', 'NCHW', 'NCW', 'NDHWC', 'NHWC', 'NWC'}, default None
        Order of the axes of data; None: channels first.
    activation : {'none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'}, default none
        What the sum of product, bias and residual goes through.
    alpha : float, default 0
        Slope of leaky, hard_sigmoid and hard_swish; lower bound of clip.
    beta : float, default 0
        Offset of hard_sigmoid and hard_swish; upper bound of clip.
    keep_packed : bool, default True
        Whether packed weights stay with the weights for the next call, but in training.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _fused_dense(data: NDArray | None = ..., weight: NDArray | None = ..., bias: NDArray | None = ..., residual: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., flatten: bool = ..., scale: float = ..., keep_packed: bool = ..., activation: Literal['none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'] = ..., alpha: float = ..., beta: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """A matrix product as FullyConnected, dot, batch_dot and linalg_gemm2 have it, then bias,
    residual and activation, in one pass. Compiled graphs use it after they have been
    differentiated: it has no gradient.

    Parameters
    ----------
    data : NDArray
        Shape (..., m, k), or (..., k, m) with transpose_a.
    weight : NDArray
        Shape (k, n), or (n, k) with transpose_b, for all rows of data; or with the leading
        axes of data.
    bias : NDArray, optional
        Shape (n,); float32 or the dtype of data.
    residual : NDArray, optional
        Shape and dtype of the result; added before the activation.
    transpose_a : bool, default False
        Use data transposed.
    transpose_b : bool, default False
        Use weight transposed.
    flatten : bool, default False
        Whether all axes of data but the first are one.
    scale : float, default 1
        Factor of the product, before the bias.
    keep_packed : bool, default True
        Whether a weight with two axes comes again and, except in training, is kept in the
        layout of the kernel.
    activation : {'none', 'relu', 'leaky', 'clip', 'sigmoid', 'tanh', 'softrelu', 'gelu', 'gelu_tanh', 'silu', 'hard_sigmoid', 'hard_swish'}, default none
        What the sum of product, bias and residual goes through.
    alpha : float, default 0
        Slope of leaky, hard_sigmoid and hard_swish; lower bound of clip.
    beta : float, default 0
        Offset of hard_sigmoid and hard_swish; upper bound of clip.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _greater(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs > rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Greater(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs > rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _greater_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs >= rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Greater_Equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs >= rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _greater_equal_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs >= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _GreaterEqualScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs >= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _greater_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs > rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _GreaterScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs > rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _histogram(data: NDArray | None = ..., bins: NDArray | None = ..., bin_cnt: int | None = ..., range: float | Sequence[float] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The number of elements in each bin, int64, and the edges of the bins. A bin holds its lower
    edge, the last one both; elements outside and NaN are not counted. No gradient.

    Parameters
    ----------
    data : NDArray
        Any shape and dtype.
    bins : NDArray, optional
        Ascending edges of n bins, (n + 1,).
    bin_cnt : int or None, default None
        Number of bins of one width, where bins is not given.
    range : floats or None, default None
        (low, high): ends of these bins.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _hypot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sqrt(lhs^2 + rhs^2) without overflow.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Hypot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sqrt(lhs^2 + rhs^2) without overflow.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _hypot_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sqrt(lhs^2 + rhs^2) without overflow. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _HypotScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """sqrt(lhs^2 + rhs^2) without overflow. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _identity_with_attr_like_rhs(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """lhs; rhs says in which shape.

    Parameters
    ----------
    lhs : NDArray
        Any shape.
    rhs : NDArray
        Shape of lhs; its elements are not read.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _lesser(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs < rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Lesser(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs < rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _lesser_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs <= rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Lesser_Equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs <= rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _lesser_equal_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs <= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _LesserEqualScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs <= rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _lesser_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs < rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _LesserScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs < rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _linspace(start: float = ..., stop: float = ..., num: int = ..., endpoint: bool = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """`num` evenly spaced values from start to stop, shape (num,).

    Parameters
    ----------
    start : float, required
        First value.
    stop : float, required
        End of the interval.
    num : int, required
        How many values; at least 0.
    endpoint : bool, default True
        Whether stop is the last value; otherwise it is left out.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _logical_and(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where both are nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Logical_And(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where both are nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _logical_and_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where both are nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _LogicalAndScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where both are nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _logical_or(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where either is nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Logical_Or(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where either is nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _logical_or_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where either is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _LogicalOrScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where either is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _logical_xor(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where exactly one is nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Logical_Xor(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where exactly one is nonzero, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _logical_xor_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where exactly one is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _LogicalXorScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where exactly one is nonzero, else 0. rhs is the scalar. The scalar takes the dtype of the
    array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _maximum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The larger of both.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Maximum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The larger of both.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _maximum_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The larger of both. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _MaximumScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The larger of both. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _minimum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The smaller of both.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Minimum(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The smaller of both.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _minimum_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The smaller of both. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _MinimumScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The smaller of both. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _minus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _MinusScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _scatter_minus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _mod(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Mod(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _mod_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _ModScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _mp_adamw_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mean: NDArray | None = ..., var: NDArray | None = ..., weight32: NDArray | None = ..., rescale_grad: NDArray | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wd: float = ..., eta: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Adam with decoupled weight decay (Loshchilov and Hutter, ICLR 2019), without bias correction:
    weight - eta * (lr * mean / (sqrt(var) + epsilon) + wd * weight).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    weight32 : NDArray
        The master weight in float32, which is changed in place.
    rescale_grad : NDArray
        One number, which the gradient is multiplied by; where it is 0 or not finite, nothing
        changes.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    wd : float, default 0
        Weight decay.
    eta : float, required
        Multiplies the whole step.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _mul_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _MulScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _multi_adamw_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., etas: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then rescale_grad, one number, which the gradients
        are multiplied by: where it is 0 or not finite, nothing changes.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    etas : floats, required
        Factors of the whole step, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _multi_lamb_update(*data: NDArray, learning_rates: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., lower_bound: float = ..., upper_bound: float = ..., clip_gradient: float = ..., bias_correction: bool = ..., step_count: int | Sequence[int] = ..., num_tensors: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Both phases of LAMB (You et al., ICLR 2020) for several weights at once. Arrays of each:
    weight, grad, mean, var.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    learning_rates : floats, required
        Learning rates, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradients are multiplied by this first.
    lower_bound : float, default -1
        Least norm of a weight that counts; below 0: none.
    upper_bound : float, default -1
        Largest norm of a weight that counts; below 0: none.
    clip_gradient : float, default -1
        Gradients are clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    step_count : shape, required
        Numbers of this update, from 1, one for each weight.
    num_tensors : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _multi_mp_adamw_update(*data: NDArray, lrs: float | Sequence[float] = ..., wds: float | Sequence[float] = ..., etas: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., clip_gradient: float = ..., num_weights: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """_mp_adamw_update of several weights at once. Arrays of each: weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn; then rescale_grad, one number, which the gradients
        are multiplied by: where it is 0 or not finite, nothing changes.
    lrs : floats, required
        Learning rates, one for each weight.
    wds : floats, required
        Weight decays, one for each weight.
    etas : floats, required
        Factors of the whole step, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    num_weights : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _multi_mp_lamb_update(*data: NDArray, learning_rates: float | Sequence[float] = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wds: float | Sequence[float] = ..., rescale_grad: float = ..., lower_bound: float = ..., upper_bound: float = ..., clip_gradient: float = ..., bias_correction: bool = ..., step_count: int | Sequence[int] = ..., num_tensors: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Both phases of LAMB (You et al., ICLR 2020) for several weights at once. Arrays of each:
    weight, grad, mean, var, weight32.

    Parameters
    ----------
    *data : NDArray
        The arrays of each weight in turn.
    learning_rates : floats, required
        Learning rates, one for each weight.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-06
        Added to denominators.
    wds : floats, required
        Weight decays, one for each weight.
    rescale_grad : float, default 1
        The gradients are multiplied by this first.
    lower_bound : float, default -1
        Least norm of a weight that counts; below 0: none.
    upper_bound : float, default -1
        Largest norm of a weight that counts; below 0: none.
    clip_gradient : float, default -1
        Gradients are clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    bias_correction : bool, default True
        Divide by 1 - beta^t.
    step_count : shape, required
        Numbers of this update, from 1, one for each weight.
    num_tensors : int, default 1
        Number of weights.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _not_equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs != rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Not_Equal(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs != rhs, else 0.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _not_equal_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs != rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _NotEqualScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """1 where lhs != rhs, else 0. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _onehot_encode(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Rows with a 1 in the column that lhs names and 0 elsewhere, in the shape and dtype of rhs.

    Parameters
    ----------
    lhs : NDArray
        Columns, (n,), any dtype; a row whose column is out of range is 0.
    rhs : NDArray
        (n, m); only its shape and dtype are read.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _ones(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of ones.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _plus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _PlusScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _scatter_plus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _power(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Power(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _power_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _PowerScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs. rhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _random_exponential(lam: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Exponential: density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : float, default 1
        Rate.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_exponential_like(data: NDArray | None = ..., lam: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Exponential: density lam exp(-lam x), mean 1 /
    lam.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    lam : float, default 1
        Rate.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_gamma(alpha: float = ..., beta: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Gamma with shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : float, default 1
        Shape.
    beta : float, default 1
        Scale.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_gamma_like(data: NDArray | None = ..., alpha: float = ..., beta: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Gamma with shape alpha and scale beta: mean
    alpha * beta.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    alpha : float, default 1
        Shape.
    beta : float, default 1
        Scale.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_generalized_negative_binomial(mu: float = ..., alpha: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Negative binomial of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : float, default 1
        Mean.
    alpha : float, default 1
        Dispersion.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_generalized_negative_binomial_like(data: NDArray | None = ..., mu: float = ..., alpha: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Negative binomial of mean mu and dispersion
    alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    mu : float, default 1
        Mean.
    alpha : float, default 1
        Dispersion.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_negative_binomial(k: float = ..., p: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Failures before the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : float, default 1
        Number of successes.
    p : float, default 1
        Probability of success.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_negative_binomial_like(data: NDArray | None = ..., k: float = ..., p: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Failures before the k-th success, where p is the
    probability of success.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    k : float, default 1
        Number of successes.
    p : float, default 1
        Probability of success.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_normal(loc: float = ..., scale: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Normal with the given mean and standard deviation.

    Parameters
    ----------
    loc : float, default 0
        Mean.
    scale : float, default 1
        Standard deviation.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_normal_like(data: NDArray | None = ..., loc: float = ..., scale: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Normal with the given mean and standard
    deviation.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    loc : float, default 0
        Mean.
    scale : float, default 1
        Standard deviation.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_dirichlet(sample: NDArray | None = ..., alpha: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The Dirichlet density. The result has the shape of sample without its last axis, and (1,) where
    that is the only one.

    Parameters
    ----------
    sample : NDArray
        (..., n): n probabilities each; alpha.shape[:-1] + any further axes + (n,).
    alpha : NDArray
        Concentrations, shape (..., n).
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_exponential(sample: NDArray | None = ..., lam: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The exponential density lam exp(-lam x). The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    lam : NDArray
        Rates.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_gamma(sample: NDArray | None = ..., alpha: NDArray | None = ..., beta: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The gamma density of shape alpha and rate beta. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    alpha : NDArray
        Shapes.
    beta : NDArray
        Rates: inverse scales. Shape of alpha.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_generalized_negative_binomial(sample: NDArray | None = ..., mu: NDArray | None = ..., alpha: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The probability of a count under the negative binomial distribution of mean mu and variance mu
    + alpha mu^2. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    mu : NDArray
        Means.
    alpha : NDArray
        Dispersions. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_negative_binomial(sample: NDArray | None = ..., k: NDArray | None = ..., p: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The probability of a number of failures before the k-th success of probability p. The result
    has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    k : NDArray
        Numbers of successes.
    p : NDArray
        Probabilities of success. Shape of k.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_normal(sample: NDArray | None = ..., mu: NDArray | None = ..., sigma: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The normal density. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    mu : NDArray
        Means.
    sigma : NDArray
        Standard deviations. Shape of mu.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_poisson(sample: NDArray | None = ..., lam: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The probability of a count under the Poisson distribution. The result has the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    lam : NDArray
        Means.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_pdf_uniform(sample: NDArray | None = ..., low: NDArray | None = ..., high: NDArray | None = ..., is_log: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The uniform density 1 / (high - low), without a look at where the sample lies. The result has
    the shape of sample.

    Parameters
    ----------
    sample : NDArray
        Shape of the parameters + any further axes; floating point.
    low : NDArray
        Lower ends.
    high : NDArray
        Upper ends. Shape of low.
    is_log : bool, default False
        Whether the logarithm is wanted.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_poisson(lam: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Poisson of mean lam.

    Parameters
    ----------
    lam : float, default 1
        Mean.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_poisson_like(data: NDArray | None = ..., lam: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Poisson of mean lam.

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    lam : float, default 1
        Mean.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_randint(low: int = ..., high: int = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random integers, uniform on [low, high).

    Parameters
    ----------
    low : int, required
        Least value.
    high : int, required
        One above the largest value.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Integer dtype; None: int32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_uniform(low: float = ..., high: float = ..., shape: int | Sequence[int] | None = ..., ctx: Context | str = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers. Uniform on [low, high).

    Parameters
    ----------
    low : float, default 0
        Lower end.
    high : float, default 1
        Upper end.
    shape : shape or None, default None
        Shape of the result; None: (1,).
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _random_uniform_like(data: NDArray | None = ..., low: float = ..., high: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers of the shape and dtype of data. Uniform on [low, high).

    Parameters
    ----------
    data : NDArray
        A floating array; only its shape and dtype are read.
    low : float, default 0
        Lower end.
    high : float, default 1
        Upper end.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _ravel_multi_index(data: NDArray | None = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Flat positions in an array of the given shape: (m, ...) to (...).

    Parameters
    ----------
    data : NDArray
        (m, ...): row i holds positions along axis i.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _rdiv_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero. lhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _RDivScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero. lhs is the scalar. The scalar takes the dtype of
    the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _rminus_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _RMinusScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _rmod_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _RModScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Remainder with the sign of rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _rnn_param_concat(*data: NDArray, dim: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The flat parameters of recurrent layers one after the other.

    Parameters
    ----------
    *data : NDArray
        Arrays of one dtype whose shapes differ along dim only.
    dim : int, default 1
        The axis to join along.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _rows_pattern(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The numbers of the rows that hold anything but 0. NaN counts.

    Parameters
    ----------
    data : NDArray
        (rows, ...)
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _rows_positions(indices: NDArray | None = ..., wanted: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Where numbers stand in a list of numbers: the first place, or -1.

    Parameters
    ----------
    indices : NDArray
        The list; (k,), int64.
    wanted : NDArray
        Any shape and dtype; fractions are cut off.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _rows_unique(indices: NDArray | None = ..., size: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The different numbers of an array, ascending, and for each of its elements the place among
    them.

    Parameters
    ----------
    indices : NDArray
        Numbers of [0, size), any shape and dtype; fractions are cut off.
    size : int, required
        The number of rows there are.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _rpower_scalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _RPowerScalar(data: NDArray | None = ..., scalar: float = ..., is_int: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Power, lhs ** rhs. lhs is the scalar. The scalar takes the dtype of the array.

    Parameters
    ----------
    data : NDArray
        The array.
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


def _sample_exponential(lam: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Exponential:
    density lam exp(-lam x), mean 1 / lam.

    Parameters
    ----------
    lam : NDArray
        Rate.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_gamma(alpha: NDArray | None = ..., beta: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape alpha.shape + shape. Gamma with
    shape alpha and scale beta: mean alpha * beta.

    Parameters
    ----------
    alpha : NDArray
        Shape.
    beta : NDArray
        Scale. Shape of alpha.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_generalized_negative_binomial(mu: NDArray | None = ..., alpha: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Negative binomial
    of mean mu and dispersion alpha: variance mu + alpha mu^2.

    Parameters
    ----------
    mu : NDArray
        Mean.
    alpha : NDArray
        Dispersion. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_multinomial(data: NDArray | None = ..., shape: int | Sequence[int] = ..., get_prob: bool = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Categories drawn with the given probabilities, and with get_prob the logarithms of their
    probabilities. The result has shape data.shape[:-1] + shape.

    Parameters
    ----------
    data : NDArray
        (..., k): probabilities of the k categories; a row is divided by its sum.
    shape : shape, default ()
        Shape of what is drawn for each row.
    get_prob : bool, default False
        Return log(data) at the drawn categories as well.
    dtype : dtype, default int32
        Dtype of the categories.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_negative_binomial(k: NDArray | None = ..., p: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape k.shape + shape. Failures before
    the k-th success, where p is the probability of success.

    Parameters
    ----------
    k : NDArray
        Number of successes.
    p : NDArray
        Probability of success. Shape of k.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_normal(mu: NDArray | None = ..., sigma: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape mu.shape + shape. Normal with the
    given mean and standard deviation.

    Parameters
    ----------
    mu : NDArray
        Mean.
    sigma : NDArray
        Standard deviation. Shape of mu.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_poisson(lam: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape lam.shape + shape. Poisson of mean
    lam.

    Parameters
    ----------
    lam : NDArray
        Mean.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_uniform(low: NDArray | None = ..., high: NDArray | None = ..., shape: int | Sequence[int] = ..., dtype: str | type | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Random numbers for each element of the parameters, of shape low.shape + shape. Uniform on [low,
    high).

    Parameters
    ----------
    low : NDArray
        Lower end.
    high : NDArray
        Upper end. Shape of low.
    shape : shape, default ()
        Shape of what is drawn for each element.
    dtype : dtype or None, default None
        Floating dtype; None: float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sample_unique_zipfian(range_max: int = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """In each row different classes, drawn until there are enough of them from the log-uniform
    distribution P(c) = log((c + 2) / (c + 1)) / log(range_max + 1); int64. And how often was drawn
    for each row.

    Parameters
    ----------
    range_max : int, required
        Number of classes, at least as many as are wanted.
    shape : shape or None, default None
        (rows, classes per row).
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _scatter_set_nd(lhs: NDArray | None = ..., rhs: NDArray | None = ..., indices: NDArray | None = ..., shape: int | Sequence[int] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """lhs with the positions that indices name set to rhs; of equal positions the last one stays.

    Parameters
    ----------
    lhs : NDArray
        The array to change.
    rhs : NDArray
        indices.shape[1:] + lhs.shape[m:], or what broadcasts to it.
    indices : NDArray
        (m, ...): row i holds positions along axis i, any dtype; negative ones count from the
        end.
    shape : shape, required
        The shape of lhs.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _shuffle(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """data with its slices along the first axis in random order.

    Parameters
    ----------
    data : NDArray
        At least one axis.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _slice_assign(lhs: NDArray | None = ..., rhs: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """lhs with the part that begin, end and step name replaced by rhs.

    Parameters
    ----------
    lhs : NDArray
        The array.
    rhs : NDArray
        The new part: its shape and the dtype of lhs.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _crop_assign(lhs: NDArray | None = ..., rhs: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """lhs with the part that begin, end and step name replaced by rhs.

    Parameters
    ----------
    lhs : NDArray
        The array.
    rhs : NDArray
        The new part: its shape and the dtype of lhs.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _slice_assign_scalar(data: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., scalar: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input with the part that begin, end and step name replaced by a number.

    Parameters
    ----------
    data : NDArray
        The array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    scalar : float, default 0
        The number.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _crop_assign_scalar(data: NDArray | None = ..., begin: Sequence[int | None] = ..., end: Sequence[int | None] = ..., step: Sequence[int | None] = ..., scalar: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The input with the part that begin, end and step name replaced by a number.

    Parameters
    ----------
    data : NDArray
        The array.
    begin : shape with None, required
        First index per axis; None: from the start.
    end : shape with None, required
        End per axis, not included; None: to the end.
    step : shape with None, default ()
        Step per axis, not 0; negative steps run backwards. (): all 1.
    scalar : float, default 0
        The number.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_adagrad_update(weight: NDArray | None = ..., grad: NDArray | None = ..., history: NDArray | None = ..., lr: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """AdaGrad (Duchi, Hazan and Singer 2011): history += g^2, weight - lr * (g / sqrt(history +
    epsilon) + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    history : NDArray
        Sum of squared gradients, which is changed in place.
    lr : float, required
        Learning rate.
    epsilon : float, default 1e-07
        Added below the root.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _split_v2(data: NDArray | None = ..., indices: int | Sequence[int] = ..., axis: int = ..., squeeze_axis: bool = ..., sections: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Cuts an axis into equal sections or at indices; the results are views.

    Parameters
    ----------
    data : NDArray
        The input array.
    indices : shape, required
        Where each part begins: 0 first, then ascending.
    axis : int, default 1
        The axis to cut.
    squeeze_axis : bool, default False
        Drop the axis, of which every part has one index.
    sections : int, default 0
        How many equal parts; 0 means that indices count.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _unravel_index(data: NDArray | None = ..., shape: int | Sequence[int] | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Positions along each axis of an array of the given shape: (...) to (m, ...).

    Parameters
    ----------
    data : NDArray
        Flat positions.
    shape : shape or None, default None
        Shape of that array, m sizes; the first may be -1.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _zeros(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: str | type = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of zeros.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : dtype, default float32
        Dtype of the result.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _zeros_without_dtype(shape: int | Sequence[int] = ..., ctx: Context | str = ..., dtype: int = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """An array of zeros; float32 unless dtype says otherwise.

    Parameters
    ----------
    shape : shape, default ()
        Shape of the result.
    ctx : device, default cpu(0)
        Device of the result.
    dtype : int, default -1
        Number of the dtype of the result; -1 is float32.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_adam_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mean: NDArray | None = ..., var: NDArray | None = ..., lr: float = ..., beta1: float = ..., beta2: float = ..., epsilon: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Adam (Kingma and Ba, ICLR 2015) without bias correction: g is the rescaled gradient plus wd *
    weight, clipped; mean = beta1 * mean + (1 - beta1) * g, var = beta2 * var + (1 - beta2) * g^2,
    weight - lr * mean / (sqrt(var) + epsilon).

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mean : NDArray
        Running mean of the gradient, changed in place.
    var : NDArray
        Running mean of its square, changed in place.
    lr : float, required
        Learning rate.
    beta1 : float, default 0.9
        Decay of the mean.
    beta2 : float, default 0.999
        Decay of the mean square.
    epsilon : float, default 1e-08
        Added to denominators.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_dot(lhs: NDArray | None = ..., rhs: NDArray | None = ..., transpose_a: bool = ..., transpose_b: bool = ..., forward_stype: Literal[None, 'csr', 'default', 'row_sparse'] = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Contracts the last axis of lhs with the first axis of rhs: the inner product of vectors (shape
    (1,)), the product of matrices, and their generalisation to more axes. transpose_a moves the
    first axis of lhs to the end, transpose_b the last axis of rhs to the front.

    Parameters
    ----------
    lhs : NDArray
        Shape (..., k).
    rhs : NDArray
        Shape (k, ...), dtype of lhs.
    transpose_a : bool, default False
        Use lhs transposed.
    transpose_b : bool, default False
        Use rhs transposed.
    forward_stype : {'None', 'csr', 'default', 'row_sparse'}, default None
        Storage of the result; accepted for compatibility, the result is dense.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Plus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _grad_add(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _plus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Sum, lhs + rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _scatter_elemwise_div(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Quotient, lhs / rhs; integers round to zero.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _mul(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Product, lhs * rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _Minus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _minus(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sub(lhs: NDArray | None = ..., rhs: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Difference, lhs - rhs.

    Parameters
    ----------
    lhs : NDArray
        Left array.
    rhs : NDArray
        Right array.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_ftrl_update(weight: NDArray | None = ..., grad: NDArray | None = ..., z: NDArray | None = ..., n: NDArray | None = ..., lr: float = ..., lamda1: float = ..., beta: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """Follow the regularised leader (McMahan et al., KDD 2013), g the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    z : NDArray
        Sum of corrected gradients, changed in place.
    n : NDArray
        Sum of squared gradients, changed in place.
    lr : float, required
        Learning rate.
    lamda1 : float, default 0.01
        Factor of the L1 norm.
    beta : float, default 1
        Added to the root of n.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_make_loss(data: NDArray | None = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """The data itself, as a loss: its gradient is one, whatever the head gradient.

    Parameters
    ----------
    data : NDArray
        Any shape.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_sgd_mom_update(weight: NDArray | None = ..., grad: NDArray | None = ..., mom: NDArray | None = ..., lr: float = ..., momentum: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """mom = momentum * mom - lr * (g + wd * weight), weight + mom, where g is the rescaled and
    clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    mom : NDArray
        The momentum, which is changed in place.
    lr : float, required
        Learning rate.
    momentum : float, default 0
        Share of the momentum that is kept.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """


def _sparse_sgd_update(weight: NDArray | None = ..., grad: NDArray | None = ..., lr: float = ..., wd: float = ..., rescale_grad: float = ..., clip_gradient: float = ..., lazy_update: bool = ..., out: Any = ..., name: str | None = ..., **kwargs: Any) -> Any:
    """weight - lr * (g + wd * weight), where g is the rescaled and clipped gradient.

    Parameters
    ----------
    weight : NDArray
        The weight.
    grad : NDArray
        Its gradient: shape and dtype of the weight.
    lr : float, required
        Learning rate.
    wd : float, default 0
        Weight decay.
    rescale_grad : float, default 1
        The gradient is multiplied by this first.
    clip_gradient : float, default -1
        The gradient is clipped to [-clip_gradient, clip_gradient]; below 0: not at all.
    lazy_update : bool, default True
        Accepted for compatibility; it has no effect on dense gradients.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
