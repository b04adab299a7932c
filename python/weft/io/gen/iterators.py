"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from ..._op import UNSET as _U
from .._engine import open_iterator as _open

__all__ = [
    "CSVIter",
    "MNISTIter",
]


def CSVIter(*args, data_csv=_U, data_shape=_U, label_csv=_U, label_shape=_U, batch_size=_U, round_batch=_U, prefetch_buffer=_U, ctx=_U, dtype=_U, **kwargs):
    """Rows of comma-separated numbers. data: (batch_size, *data_shape); label: (batch_size,
    *label_shape), or (batch_size,) for labels of one number. Samples that do not fill a batch are
    followed by those at the start; pad tells how many.

    Arguments are given by keyword.

    Parameters
    ----------
    data_csv : string, required
        Path of the data, a sample per line.
    data_shape : shape, required
        Shape of a sample.
    label_csv : string, default NULL
        Path of the labels, a line per sample; NULL: labels are 0.
    label_shape : shape, default (1,)
        Shape of a label.
    batch_size : int, required
        Samples of a batch.
    round_batch : bool, default True
        Whether samples that fill up the last batch are left out of the next pass.
    prefetch_buffer : int, default 4
        Accepted for compatibility; the samples are in memory.
    ctx : {'cpu', 'gpu'}, default gpu
        Accepted for compatibility; arrays are on the CPU.
    dtype : dtype or None, default None
        Of data and label; None: float32.
    data_name : str, default 'data'
    label_name : str, default 'softmax_label'

    Returns
    -------
    MXDataIter
    """
    return _open('CSVIter', args, {'data_csv': data_csv, 'data_shape': data_shape, 'label_csv': label_csv, 'label_shape': label_shape, 'batch_size': batch_size, 'round_batch': round_batch, 'prefetch_buffer': prefetch_buffer, 'ctx': ctx, 'dtype': dtype}, kwargs)


def MNISTIter(*args, image=_U, label=_U, batch_size=_U, shuffle=_U, flat=_U, seed=_U, silent=_U, num_parts=_U, part_index=_U, prefetch_buffer=_U, ctx=_U, dtype=_U, **kwargs):
    """Images and labels of the MNIST files. data: (batch_size, 1, height, width) or, flat,
    (batch_size, height width), bytes divided by 256; label: (batch_size,). Images that do not fill
    a batch are left out.

    Arguments are given by keyword.

    Parameters
    ----------
    image : string, default ./train-images-idx3-ubyte
        Path of the images, not compressed.
    label : string, default ./train-labels-idx1-ubyte
        Path of the labels, not compressed.
    batch_size : int, default 128
        Samples of a batch.
    shuffle : bool, default True
        Whether the samples come in a random order, the same in every pass.
    flat : bool, default False
        Whether an image has one axis.
    seed : int, default 0
        Of the order.
    silent : bool, default False
        Accepted for compatibility; nothing is printed.
    num_parts : int, default 1
        Parts that the samples are cut into.
    part_index : int, default 0
        The part that is read, from 0.
    prefetch_buffer : int, default 4
        Accepted for compatibility; the samples are in memory.
    ctx : {'cpu', 'gpu'}, default gpu
        Accepted for compatibility; arrays are on the CPU.
    dtype : dtype or None, default None
        Of data and label; None: float32.
    data_name : str, default 'data'
    label_name : str, default 'softmax_label'

    Returns
    -------
    MXDataIter
    """
    return _open('MNISTIter', args, {'image': image, 'label': label, 'batch_size': batch_size, 'shuffle': shuffle, 'flat': flat, 'seed': seed, 'silent': silent, 'num_parts': num_parts, 'part_index': part_index, 'prefetch_buffer': prefetch_buffer, 'ctx': ctx, 'dtype': dtype}, kwargs)
