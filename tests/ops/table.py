"""The operator table: what a row is, and where its inputs come from.

A row states one use of one operator: small inputs, attributes, a reference in NumPy and which
checks make sense. ``rows_*.py`` hold the rows by family, ``runner.py`` turns each row into checks.
Only NumPy is imported here, so that the table also runs beside Apache MXNet.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

FLOATS = ("float64", "float32", "float16", "bfloat16")
WIDE = ("float64", "float32")
INTS = ("int8", "uint8", "int32", "int64")
NUMBERS = FLOATS + INTS

# Largest relative error of a correctly computed result per dtype: a few units in the last place.
TOLERANCE = {"float64": 1e-11, "float32": 3e-6, "float16": 1.5e-3, "bfloat16": 1e-2}


def round_to_bfloat16(a: np.ndarray) -> np.ndarray:
    """Round to the nearest bfloat16 (ties to even) and return the values as float32."""
    bits = np.ascontiguousarray(a, dtype=np.float32).view(np.uint32).astype(np.uint64)
    rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) & 0xFFFF0000
    finite = rounded.astype(np.uint32).view(np.float32)
    return np.where(np.isnan(a), np.float32(np.nan), finite)


@dataclass(frozen=True)
class Input:
    """One input array: its shape and how its values are drawn.

    ``dtype`` fixed means that the input keeps it whatever dtype the row is run in (indices,
    lengths, float32 master weights). ``avoid`` lists points that real values keep 0.05 away from
    (kinks), ``distinct`` makes all values differ by more than any rounding, ``symmetric`` matrices
    are only perturbed symmetrically.
    """

    shape: tuple[int, ...]
    lo: float = -2.0
    hi: float = 2.0
    dtype: str | None = None
    avoid: tuple[float, ...] = ()
    distinct: bool = False
    values: Any = None
    symmetric: bool = False
    make: Callable[[np.random.RandomState], np.ndarray] | None = None

    def draw(self, rng: np.random.RandomState, dtype: str) -> np.ndarray:
        """Values as NumPy; bfloat16 ones come as float32 that bfloat16 holds exactly."""
        dtype = self.dtype or dtype
        if self.values is not None:
            a = np.array(self.values, dtype=np.float64).reshape(self.shape)
        elif self.make is not None:
            a = self.make(rng)
        elif dtype in INTS or dtype == "bool":
            lo = max(self.lo, 0) if dtype in ("uint8", "bool") else self.lo
            a = rng.randint(int(np.ceil(lo)), int(np.floor(self.hi)) + 1, self.shape)
        elif self.distinct:
            n = int(np.prod(self.shape))
            a = rng.permutation(np.linspace(self.lo, self.hi, n)).reshape(self.shape)
        else:
            a = rng.uniform(self.lo, self.hi, self.shape)
            for point in self.avoid:
                near = np.abs(a - point) < 0.05
                a = np.where(near, a + np.where(a >= point, 0.1, -0.1), a)
        if dtype == "bfloat16":
            return round_to_bfloat16(a)
        return np.asarray(a).astype(dtype)


def F(*shape: int, lo: float = -2.0, hi: float = 2.0, **more: Any) -> Input:
    """Data in the row's dtype, uniform in [lo, hi)."""
    return Input(shape, lo, hi, **more)


def I(  # noqa: E743
    *shape: int, lo: float = 0, hi: float = 1, dtype: str | None = "int32"
) -> Input:
    """Integers lo..hi inclusive, with a dtype of their own (float32 allowed) or the row's."""
    return Input(shape, lo, hi, dtype, make=lambda rng: rng.randint(int(lo), int(hi) + 1, shape))


def V(values: Any, dtype: str | None = None) -> Input:
    """These very values."""
    return Input(np.shape(values), dtype=dtype, values=values)


def G(make: Callable[[np.random.RandomState], np.ndarray], shape: tuple[int, ...],
      symmetric: bool = False) -> Input:
    """Values from a function of the random state, for structured matrices."""
    return Input(shape, make=make, symmetric=symmetric)


@dataclass(frozen=True)
class Case:
    """One use of one operator; see ``row`` for the fields."""

    op: str
    index: int
    inputs: tuple[Input, ...]
    attrs: dict[str, Any]
    ref: Callable[..., Any] | None
    dtypes: tuple[str, ...]
    grad: tuple[int, ...]
    tol: dict[str, float]
    out_dtype: str | Sequence[str | None] | None
    train: bool
    mutates: tuple[int, ...]
    grad_ref: Callable[..., Any] | None
    second: bool
    views: bool
    out: bool
    random: Callable[[np.ndarray], None] | None
    infer: bool
    differs: str | None

    @property
    def id(self) -> str:
        return f"{self.op}-{self.index}"

    def rng(self) -> np.random.RandomState:
        return np.random.RandomState(zlib.crc32(self.id.encode()))

    def draw(self, dtype: str) -> list[np.ndarray]:
        rng = self.rng()
        return [spec.draw(rng, dtype) for spec in self.inputs]

    def input_dtype(self, i: int, dtype: str) -> str:
        return self.inputs[i].dtype or dtype

    def expected(self, arrays: Sequence[np.ndarray]) -> list[np.ndarray]:
        """Reference results, computed in float64 for floating inputs."""
        assert self.ref is not None
        wide = [a.astype(np.float64) if a.dtype.kind == "f" else a for a in arrays]
        with np.errstate(all="ignore"):
            result = self.ref(*wide, **self.attrs)
        return [np.asarray(r) for r in result] if isinstance(result, (tuple, list)) else [
            np.asarray(result)
        ]


@dataclass
class Table:
    cases: list[Case] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)


TABLE = Table()


def row(
    op: str,
    inputs: Sequence[Input] = (),
    attrs: dict[str, Any] | None = None,
    ref: Callable[..., Any] | None = None,
    *,
    dtypes: Sequence[str] = FLOATS,
    grad: Sequence[int] | bool = True,
    tol: dict[str, float] | None = None,
    out_dtype: str | Sequence[str | None] | None = None,
    train: bool = False,
    mutates: Sequence[int] = (),
    grad_ref: Callable[..., Any] | None = None,
    second: bool = True,
    views: bool = True,
    out: bool = True,
    random: Callable[[np.ndarray], None] | None = None,
    infer: bool = True,
    differs: str | None = None,
) -> None:
    """Add one case.

    Parameters
    ----------
    op : operator name as registered, aliases allowed.
    inputs, attrs : what the operator is called with.
    ref : ``ref(*arrays, **attrs)`` gives the expected output or outputs; for operators that
        write their inputs, the new values of ``mutates`` follow the outputs.
    dtypes : dtypes the row runs in, for inputs that fix none.
    grad : indices of differentiable inputs; True means all real inputs without a fixed dtype.
    tol : relative tolerance per dtype, where the default in TOLERANCE is not right.
    out_dtype : dtype of the outputs (a sequence: one each, None where it is the row's dtype).
    train : run in training mode.
    grad_ref : ``grad_ref(*arrays, **attrs)``, for operators whose gradient is by definition not
        the derivative of the output; the head gradient follows the arrays.
    second : check second-order gradients.
    views : check strided views as inputs. out : check ``out=``.
    random : check of a drawn sample, instead of ref.
    infer : the shapes of outputs follow from those of inputs.
    differs : how Apache MXNet 1.9.1 differs, when it does; then it is not compared.
    """
    attrs = dict(attrs or {})
    inputs = tuple(inputs)
    if grad is True:
        floats_only = any(d in FLOATS for d in dtypes)
        real = [i for i, s in enumerate(inputs) if s.dtype is None and i not in mutates]
        grad = tuple(real) if floats_only and random is None else ()
    index = TABLE.counts.get(op, 0)
    TABLE.counts[op] = index + 1
    TABLE.cases.append(
        Case(op, index, inputs, attrs, ref, tuple(dtypes), tuple(grad or ()), dict(tol or {}),
             out_dtype, train, tuple(mutates), grad_ref, second, views, out, random, infer,
             differs)
    )


def tolerance(case: Case, dtype: str) -> float:
    return case.tol.get(dtype, TOLERANCE.get(dtype, 0.0))


def load() -> list[Case]:
    """All cases, in the order of the files and of their rows."""
    if not TABLE.cases:
        from tests.ops import (  # noqa: F401
            rows_attention,
            rows_contrib,
            rows_creation,
            rows_densities,
            rows_detection,
            rows_detection_more,
            rows_detection_roi,
            rows_detection_ssd,
            rows_elementwise,
            rows_fused,
            rows_image,
            rows_indexing,
            rows_linalg,
            rows_nn,
            rows_nn_conv,
            rows_nn_ctc,
            rows_nn_norm,
            rows_optimizer,
            rows_optimizer_more,
            rows_quantization,
            rows_random,
            rows_reduce,
            rows_shape,
            rows_sparse,
            rows_spatial,
        )
    return TABLE.cases
