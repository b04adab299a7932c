"""Why some operators take longer than PyTorch's, for the report of `operators`."""

from __future__ import annotations

_CREATION = (
    "The call from Python: shape, dtype and device are read, and the current device is looked up, "
    "in Python; PyTorch does that in C."
)
_COMPOSED = (
    "The call: several operators, each of which allocates and is dispatched; PyTorch has one. The "
    "arithmetic is less than a tenth of it."
)
_EACH_NUMBER = "Each number is drawn in doubles from a generator block of its own: "

# By the name of a row of `operator_table`.
NOTES = {
    "hard_sigmoid": "A program of four instructions that is put together at every call; once the "
    "data is large, four passes over the first-level cache instead of one.",
    "LeakyReLU selu": "A program of six instructions that is put together at every call.",
    "LeakyReLU gelu": "A program of five instructions, each a pass over the first-level cache.",
    "broadcast_add": "Rows of 256 elements: a fifth of the time is going from row to row.",
    "broadcast_sub": "As `broadcast_add`.",
    "broadcast_mul": "As `broadcast_add`.",
    "broadcast_maximum": "As `broadcast_add`.",
    "broadcast_minimum": "As `broadcast_add`.",
    "max axis 1": "Rows of 256 elements: the vector of a row's partial results is combined through "
    "memory. Long rows are at PyTorch's speed.",
    "min axis 1": "As `max axis 1`.",
    "prod": "The gradient divides the product by each element and counts zeros, which must not "
    "divide; two fifths of the time is going from row to row.",
    "nanprod": "As `prod`.",
    "SwapAxis": "Rows of 2 KB, one call of the C library each; between 1.0 and 1.3 from run to "
    "run.",
    "broadcast_to": "The head gradient is copied once more: PyTorch hands its own array on.",
    "broadcast_axis": "As `broadcast_to`.",
    "reverse": "A view and a copy, two calls; the copy reverses vectors of 16 bytes, PyTorch's "
    "are wider.",
    "Pad constant": "The border is filled and the middle copied, row by row; twice the calls.",
    "diag": "A view made of three views; the same time at every size.",
    "SequenceLast": "A view made of two views; the same time at every size.",
    "dot vector": "Matrix by vector goes through the matrix product, which packs the matrix; for "
    "the large gradient also an outer product.",
    "_linalg_gemm": "The product and the scaled addition are two operators.",
    "khatri_rao": "One fused product of two broadcast arrays whose rows have 32 elements: two "
    "thirds of the time is going from row to row.",
    "Pooling avg": _COMPOSED,
    "BilinearSampler": "The call: the grid is split and scaled by further operators before the "
    "kernel samples.",
    "GridGenerator": _COMPOSED,
    "_zeros": _CREATION,
    "_ones": _CREATION,
    "_full": _CREATION,
    "_arange": _CREATION + " Elements are computed in doubles, so that long ranges are exact.",
    "_linspace": _CREATION + " Elements are computed in doubles.",
    "_eye": _CREATION,
    "_random_uniform": _CREATION,
    "_random_normal": _CREATION,
    "_random_exponential": _CREATION,
    "_random_randint": _CREATION,
    "_random_gamma": _EACH_NUMBER + "half of the time is logarithm and cosine, an eighth the "
    "generator.",
    "_random_poisson": _EACH_NUMBER + "half of the time is the products of uniform numbers, a "
    "sixth the generator.",
    "_sample_normal": "Parameters are read as doubles, 64 MiB when large, and each is checked; "
    "half of the time is the mapping and clearing of memory.",
    "_contrib_fft": "A plain transform in doubles; PyTorch calls MKL's.",
    "Cast float16": "Two passes over the first-level cache: a tile is copied, then converted on "
    "its way out.",
    "amp_cast": "As `Cast float16`.",
    "_image_to_tensor": "One pass that reads every third element, without vectors wider than 16 "
    "bytes.",
}
