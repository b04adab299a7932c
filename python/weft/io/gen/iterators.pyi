"""Generated from the operator registry by capi/gen/python.py; do not edit."""

from collections.abc import Sequence
from typing import Any, Literal

from .._engine import MXDataIter


def CSVIter(*args: Any, data_csv: str = ..., data_shape: int | Sequence[int] = ..., label_csv: str = ..., label_shape: int | Sequence[int] = ..., batch_size: int = ..., round_batch: bool = ..., prefetch_buffer: int = ..., ctx: Literal['cpu', 'gpu'] = ..., dtype: str | type | None = ..., **kwargs: Any) -> MXDataIter:
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


def MNISTIter(*args: Any, image: str = ..., label: str = ..., batch_size: int = ..., shuffle: bool = ..., flat: bool = ..., seed: int = ..., silent: bool = ..., num_parts: int = ..., part_index: int = ..., prefetch_buffer: int = ..., ctx: Literal['cpu', 'gpu'] = ..., dtype: str | type | None = ..., **kwargs: Any) -> MXDataIter:
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
