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
    x = case.inputs[0]
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


KNOWN = [
    Known("_contrib_isfinite|_contrib_isinf", bytes_of, "`isfinite`, `isinf` of int8 and uint8"),
    Known("prod|nanprod", lambda c: c.inputs[0].dtype == np.float16, "`prod` of float16"),
    Known("mean", bytes_of, "`mean` of int8 and uint8"),
    Known("pick", scalar_pick, "arrays without dimensions"),
    Known("_arange|_contrib_arange_like", half_fractions, "`arange` of float16 with fractions"),
    Known("rint", near_half, "`rint` of halves"),
    Known("LeakyReLU", lambda c: c.attrs["act_type"] == "selu", "selu gradient"),
]


def check_documented(path: Path) -> None:
    """Raise ValueError unless every entry's words stand in the document."""
    text = path.read_text("utf-8")
    for entry in KNOWN:
        if entry.words not in text:
            raise ValueError(f"known.py: {path.name} does not say {entry.words!r}")
