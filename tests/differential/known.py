"""Where weft differs from MXNet on purpose: each entry quotes docs/differences.md."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.differential.case import Case


@dataclass(frozen=True)
class Known:
    """A difference: operators (a regular expression), the cases it concerns, and the words."""

    operators: str
    concerns: Callable[[Case], bool]
    words: str

    def applies(self, op: str, case: Case) -> bool:
        return re.fullmatch(self.operators, op) is not None and self.concerns(case)


def near_half(case: Case) -> bool:
    x = case.inputs[0][np.isfinite(case.inputs[0])]
    return bool(np.any(np.abs(x - np.floor(x) - 0.5) < 1e-6))


def half_fractions(case: Case) -> bool:
    attrs = case.attrs
    dtype = case.inputs[0].dtype if case.inputs else attrs.get("dtype")
    numbers = (attrs.get("start", 0.0), attrs.get("step", 1.0))
    return dtype == "float16" and any(x != int(x) for x in numbers)


def scalar_pick(case: Case) -> bool:
    return case.inputs[0].ndim == 1 and not case.attrs.get("keepdims")


def bytes_of(case: Case) -> bool:
    return case.inputs[0].dtype.itemsize == 1


def beyond(case: Case) -> bool:
    """Whether a window of a pooling with the full convention begins behind the data."""
    a = case.attrs
    if a.get("global_pool") or a.get("pooling_convention") != "full":
        return False
    rank = len(a["kernel"])
    shape = case.inputs[0].shape
    space = shape[1:-1] if a.get("layout", "NC").endswith("C") else shape[2:]
    ones, zeros = (1,) * rank, (0,) * rank
    windows = zip(space, a["kernel"], a.get("stride", ones), a.get("pad", zeros), strict=True)
    return any(-(-(n + 2 * p - k) // s) * s - p >= n for n, k, s, p in windows)


def padded_target(case: Case) -> bool:
    return {"pad", "target_shape"} <= case.attrs.keys() and len(case.attrs["kernel"]) == 3


def scattered(case: Case) -> bool:
    """Strides and dilation together, in float64 along up to two axes."""
    a = case.attrs
    both = max(a.get("stride", (1,))) > 1 and max(a.get("dilate", (1,))) > 1
    return both and case.inputs[0].dtype == np.float64 and len(a["kernel"]) < 3


def smoothed(case: Case) -> bool:
    a = case.attrs
    return bool(a.get("out_grad") or (a.get("multi_output") and a.get("smooth_alpha")))


def constant(case: Case) -> bool:
    return not case.attrs and bool(np.ptp(case.inputs[0]) == 0)


def always(case: Case) -> bool:
    return True


def deep_double(case: Case) -> bool:
    plain = case.attrs["mode"] in ("rnn_relu", "rnn_tanh")
    return plain and case.attrs["num_layers"] > 1 and case.inputs[0].dtype == np.float64


def whole_norm(case: Case) -> bool:
    return case.inputs[0].dtype.kind != "f" and case.attrs["ord"] == 2


def not_numbers(case: Case) -> bool:
    return bool(np.isnan(case.inputs[0]).any())


def infinite(case: Case) -> bool:
    return bool(np.isinf(case.inputs[0]).any())


def zero_norm(case: Case) -> bool:
    x = case.inputs[0]
    return case.attrs["ord"] == 2 and bool(np.any(np.all(x == 0, case.attrs.get("axis"))))


KNOWN = [
    Known("norm", zero_norm, "`norm` gradient at 0"),
    Known("nansum", infinite, "`nansum` of an infinity"),
    Known("sign|_contrib_sign_ste", not_numbers, "`sign(NaN)`"),
    Known("norm", whole_norm, "`norm` of integers"),
    Known("_contrib_isfinite|_contrib_isinf", bytes_of, "`isfinite`, `isinf` of int8 and uint8"),
    Known("prod|nanprod", lambda c: c.inputs[0].dtype == np.float16, "`prod` of float16"),
    Known("mean", bytes_of, "`mean` of int8 and uint8"),
    Known("pick", scalar_pick, "arrays without dimensions"),
    Known("_arange|_contrib_arange_like", half_fractions, "`arange` of float16 with fractions"),
    Known("rint", near_half, "`rint` of halves"),
    Known("LeakyReLU", lambda c: c.attrs["act_type"] == "selu", "selu gradient"),
    Known("Pooling", lambda c: c.attrs["pool_type"] == "max" and beyond(c),
          "max `Pooling` of windows in the padding alone"),
    Known("Deconvolution", padded_target, "`Deconvolution` along three axes with `target_shape`"),
    Known("Deconvolution", scattered, "`Deconvolution` of float64 with strides and dilation"),
    Known("RNN", deep_double, "`RNN` of several plain layers in float64"),
    Known("SoftmaxOutput", smoothed, "`SoftmaxOutput(multi_output=True)` with `smooth_alpha`"),
    Known("MAERegressionOutput", lambda c: bool(np.any(c.inputs[0] == c.inputs[1])),
          "gradient where both are equal"),
    Known("_contrib_quantized_elemwise_add", lambda c: not c.attrs,
          "`quantized_elemwise_add` as int32"),
    Known("Correlation", lambda c: not c.attrs.get("is_multiply", True) and bool(
        np.any(c.inputs[0] == c.inputs[1])), "gradient where both are equal"),
    Known("_contrib_quantize_asym", constant, "quantising with a range of 0"),
    Known("_image_random_saturation", lambda c: c.attrs["min_factor"] != 1,
          "`nd.image.random_saturation`"),
    Known("mp_nag_mom_update", always, "`mp_nag_mom_update`"),
    Known("mp_lamb_update_phase2", always, "`mp_lamb_update_phase2`"),
]

# Operators that MXNet cannot be asked about, and why.
WITHOUT = {
    "BatchNorm_v1|IdentityAttachKLSparseReg": "MXNet's function has no way to give the averages",
    "_contrib_calibrate_entropy": "MXNet leaves a bin out: see docs/differences.md",
    "_contrib_count_sketch|_contrib_i?fft": "MXNet has it on GPUs alone",
    "_contrib_getnnz|_contrib_group_adagrad_update": "MXNet has it for sparse arrays alone",
    "_contrib_quantized_elemwise_mul": "MXNet has it inside of graphs alone",
    "_image_random_color_jitter": "always random in MXNet",
    "_npx_nonzero": "MXNet has it for arrays of mx.np alone",
    "_zeros_without_dtype": "MXNet has it inside of graphs alone",
}


def check_documented(path: Path) -> None:
    """Raise ValueError unless every entry's words stand in the document."""
    text = path.read_text("utf-8")
    for entry in KNOWN:
        if entry.words not in text:
            raise ValueError(f"known.py: {path.name} does not say {entry.words!r}")
