"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from ..._op import Operator as _Operator


_BilinearSampler_op = _Operator('BilinearSampler', ('cudnn_off',), ('data', 'grid'))


def BilinearSampler(data=None, grid=None, cudnn_off=_U, out=None, name=None, **kwargs):
    """Images at the positions of a grid, interpolated between the four nearest pixels; pixels outside
    count as 0.

    Parameters
    ----------
    data : NDArray
        Images (batch, channels, height, width), floating point.
    grid : NDArray
        Shape (batch, 2, height, width): columns and rows of the result's pixels, from -1 at
        the first pixel of data to 1 at the last. NaN gives NaN.
    cudnn_off : bool or None, default None
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _BilinearSampler_op((data, grid, ), (cudnn_off, ), out, kwargs)


_Correlation_op = _Operator('Correlation', ('kernel_size', 'max_displacement', 'stride1', 'stride2', 'pad_size', 'is_multiply'), ('data1', 'data2'))


def Correlation(data1=None, data2=None, kernel_size=_U, max_displacement=_U, stride1=_U, stride2=_U, pad_size=_U, is_multiply=_U, out=None, name=None, **kwargs):
    """Compares patches of two images (Dosovitskiy et al. 2015): channel (i, j) of the result, row by
    row, is the mean over the patch and the channels of the products of the first image with the
    second one moved by (i, j), both from -r to r in steps of stride2 with r = max_displacement /
    stride2. Its space is ceil((size + 2 pad_size - 2 max_displacement - kernel_size + 1) /
    stride1).

    Parameters
    ----------
    data1 : NDArray
        Shape (batch, channels, height, width), floating point.
    data2 : NDArray
        The same shape.
    kernel_size : int, default 1
        Side of a patch, odd.
    max_displacement : int, default 1
        How far the second image is moved.
    stride1 : int, default 1
        Step between patches.
    stride2 : int, default 1
        Step between displacements.
    pad_size : int, default 0
        Zeros around the images.
    is_multiply : bool, default True
        Products; otherwise absolute differences.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _Correlation_op((data1, data2, ), (kernel_size, max_displacement, stride1, stride2, pad_size, is_multiply, ), out, kwargs)


_Crop_op = _Operator('Crop', ('offset', 'h_w', 'center_crop'), ('data',))


def Crop(*data, offset=_U, h_w=_U, center_crop=_U, out=None, name=None, **kwargs):
    """A rectangle out of images: of size h_w, or of the size of a second array.

    Parameters
    ----------
    *data : NDArray
        Images (batch, channels, height, width), and optionally an array with 4 axes whose
        height and width the result gets.
    offset : shape, default (0, 0)
        Row and column of its first pixel.
    h_w : shape, default (0, 0)
        With one input: height and width.
    center_crop : bool, default False
        Whether it lies in the centre, whatever offset says.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    if len(data) == 1 and isinstance(data[0], (list, tuple)):
        data = tuple(data[0])
    kwargs.pop('num_args', None)
    return _Crop_op(data, (offset, h_w, center_crop, ), out, kwargs)


_GridGenerator_op = _Operator('GridGenerator', ('transform_type', 'target_shape'), ('data',))


def GridGenerator(data=None, transform_type=_U, target_shape=_U, out=None, name=None, **kwargs):
    """Positions for BilinearSampler, shape (batch, 2, height, width): columns and rows, from -1 at
    the first pixel to 1 at the last; 0 where there is one alone.

    Parameters
    ----------
    data : NDArray
        affine: matrices of 2 x 3, shape (batch, 6), that map target to source positions. warp:
        distances in pixels to add to each position, shape (batch, 2, height, width), columns
        first.
    transform_type : {'affine', 'warp'}, required
        What data says.
    target_shape : shape, default (0, 0)
        affine: height and width of the grid.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _GridGenerator_op((data, ), (transform_type, target_shape, ), out, kwargs)


_SpatialTransformer_op = _Operator('SpatialTransformer', ('target_shape', 'transform_type', 'sampler_type', 'cudnn_off'), ('data', 'loc'))


def SpatialTransformer(data=None, loc=None, target_shape=_U, transform_type=_U, sampler_type=_U, cudnn_off=_U, out=None, name=None, **kwargs):
    """Images under affine maps: BilinearSampler at the grid that GridGenerator makes of loc.

    Parameters
    ----------
    data : NDArray
        Images (batch, channels, height, width), floating point.
    loc : NDArray
        Matrices of 2 x 3, shape (batch, 6).
    target_shape : shape, default (0, 0)
        Height and width of the result.
    transform_type : {'affine'}, required
        What loc says.
    sampler_type : {'bilinear'}, required
        How images are sampled.
    cudnn_off : bool or None, default None
        Accepted for compatibility; has no effect.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _SpatialTransformer_op((data, loc, ), (target_shape, transform_type, sampler_type, cudnn_off, ), out, kwargs)


_col2im_op = _Operator('col2im', ('output_size', 'kernel', 'stride', 'dilate', 'pad'), ('data',))


def col2im(data=None, output_size=_U, kernel=_U, stride=_U, dilate=_U, pad=_U, out=None, name=None, **kwargs):
    """The transpose of im2col: adds patches up to images of space output_size.

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels * elements of kernel, number of patches), floating point.
    output_size : shape, required
        Space of the result.
    kernel : shape, required
        Size of a patch, 1 to 3 axes.
    stride : shape, default ()
        Step between patches; default 1.
    dilate : shape, default ()
        Distance of the elements of a patch; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _col2im_op((data, ), (output_size, kernel, stride, dilate, pad, ), out, kwargs)


_im2col_op = _Operator('im2col', ('kernel', 'stride', 'dilate', 'pad'), ('data',))


def im2col(data=None, kernel=_U, stride=_U, dilate=_U, pad=_U, out=None, name=None, **kwargs):
    """The patches of images, one per column: what a convolution multiplies its weights with. Shape
    (batch, channels * elements of kernel, number of patches).

    Parameters
    ----------
    data : NDArray
        Shape (batch, channels, space...), floating point.
    kernel : shape, required
        Size of a patch, 1 to 3 axes.
    stride : shape, default ()
        Step between patches; default 1.
    dilate : shape, default ()
        Distance of the elements of a patch; default 1.
    pad : shape, default ()
        Zeros at either side; default 0.
    out : NDArray, optional
        Array that receives the result.

    Returns
    -------
    NDArray or list of NDArray
    """
    return _im2col_op((data, ), (kernel, stride, dilate, pad, ), out, kwargs)
