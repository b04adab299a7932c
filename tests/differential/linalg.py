"""Products and decompositions of matrices."""

from __future__ import annotations

from typing import Any

import numpy as np
from hypothesis import strategies as st

from tests.differential.case import Case, Draw, named, operator, perhaps, reals, shapes, whole

FLOATS = st.sampled_from(["float32", "float64"])
SIDES = st.integers(1, 5)
ALPHAS = st.sampled_from([0.5, -2.0, 1.5])


def turned(shape: tuple[int, ...], turn: bool) -> tuple[int, ...]:
    return (*shape[:-2], shape[-1], shape[-2]) if turn else shape


@operator("dot")
def dot(draw: Draw) -> Case:
    attrs = perhaps(draw, {"transpose_a": st.booleans(), "transpose_b": st.booleans()})
    left, right = (draw(shapes(0, 2, 4)) for _ in range(2))
    inner = draw(SIDES)
    if not left or not right:
        attrs = {}
    first = (inner, *left) if attrs.get("transpose_a") else (*left, inner)
    second = (*right, inner) if attrs.get("transpose_b") else (inner, *right)
    dtype = draw(FLOATS)
    return Case([reals(draw, s, dtype=dtype) for s in (first, second)], attrs, (0, 1), tolerance=4)


@operator("batch_dot")
def batch_dot(draw: Draw) -> Case:
    attrs = perhaps(draw, {"transpose_a": st.booleans(), "transpose_b": st.booleans()})
    n, m, k, batch = (draw(SIDES) for _ in range(4))
    first = turned((batch, n, k), attrs.get("transpose_a", False))
    second = turned((batch, k, m), attrs.get("transpose_b", False))
    dtype = draw(FLOATS)
    return Case([reals(draw, s, dtype=dtype) for s in (first, second)], attrs, (0, 1), tolerance=4)


def gemm(draw: Draw, added: bool) -> Case:
    turns = {"transpose_a": st.booleans(), "transpose_b": st.booleans(), "alpha": ALPHAS}
    attrs = perhaps(draw, turns | ({"beta": ALPHAS} if added else {}))
    batch = list(draw(shapes(0, 2, 3)))
    n, m, k = (draw(SIDES) for _ in range(3))
    matrices = [turned((n, k), attrs.get("transpose_a", False)),
                turned((k, m), attrs.get("transpose_b", False)), (n, m)]  # fmt: skip
    # `axis` is where the rows stand, the columns are always last.
    place = len(batch)
    if batch and draw(st.booleans()):
        place = draw(st.integers(0, len(batch)))
        attrs["axis"] = place - draw(st.sampled_from([0, len(batch) + 2]))
    sides = [(*batch[:place], rows, *batch[place:], columns) for rows, columns in matrices]
    dtype = draw(FLOATS)
    inputs = [reals(draw, s, dtype=dtype) for s in sides[: 3 if added else 2]]
    return Case(inputs, attrs, tuple(range(len(inputs))), tolerance=4)


named("_linalg_gemm", gemm, True)
named("_linalg_gemm2", gemm, False)


@operator("_linalg_syrk")
def syrk(draw: Draw) -> Case:
    attrs = perhaps(draw, {"transpose": st.booleans(), "alpha": ALPHAS})
    return Case([reals(draw, draw(shapes(2, 4)))], attrs, (0,), tolerance=4)


def square(draw: Draw, kind: str, dtype: str | None = None) -> np.ndarray:
    """A batch of matrices: any, triangular (both halves), or positive; all well conditioned."""
    batch, n = draw(shapes(0, 2, 3)), draw(st.integers(1, 4))
    a = reals(draw, (*batch, n, n), -1, 1, dtype or draw(FLOATS))
    if kind == "positive":
        a = a @ np.swapaxes(a, -1, -2)
    if kind == "triangular":
        a = np.abs(a) / 2
    return (a + (n if kind == "any" else 1) * np.eye(n)).astype(a.dtype)


def triangular(draw: Draw) -> Case:
    a = square(draw, "triangular")
    attrs = perhaps(draw, {"transpose": st.booleans(), "rightside": st.booleans(),
                           "lower": st.booleans(), "alpha": ALPHAS})  # fmt: skip
    shape = (*a.shape[:-1], draw(SIDES))
    b = reals(draw, turned(shape, attrs.get("rightside", False)), dtype=a.dtype.name)
    return Case([a, b], attrs, (0, 1), tolerance=10)


def matrix(draw: Draw, kind: str, attributes: dict[str, st.SearchStrategy] | None = None) -> Case:
    return Case([square(draw, kind)], perhaps(draw, attributes or {}), (0,), tolerance=20)


def register() -> None:
    for name in ("trmm", "trsm"):
        named(f"_linalg_{name}", triangular)
    named("_linalg_potrf", matrix, "positive")
    named("_linalg_potri", matrix, "triangular")
    named("_linalg_sumlogdiag", matrix, "triangular")
    for name in ("det", "slogdet", "inverse"):
        named(f"_linalg_{name}", matrix, "any")


register()


def diagonal(draw: Draw, made: bool, triangle: bool) -> Case:
    """Offsets within the matrix."""
    batch, n = draw(shapes(0, 2, 3)), draw(SIDES)
    if made:
        attrs: dict[str, Any] = perhaps(draw, {"offset": st.integers(-2, 2)})
        size = n * (n + 1) // 2 if triangle else n
        x = reals(draw, (*batch, size))
    else:
        attrs = perhaps(draw, {"offset": st.integers(1 - n, n - 1)})
        x = reals(draw, (*batch, n, n))
    if triangle:
        attrs |= perhaps(draw, {"lower": st.booleans()})
    return Case([x], attrs, (0,))


named("_linalg_makediag", diagonal, True, False)
named("_linalg_extractdiag", diagonal, False, False)
named("_linalg_maketrian", diagonal, True, True)
named("_linalg_extracttrian", diagonal, False, True)


@operator("_linalg_gelqf")
def gelqf(draw: Draw) -> Case:
    columns = draw(SIDES)
    rows = draw(st.integers(1, columns))
    x = reals(draw, (*draw(shapes(0, 2, 3)), rows, columns)) + np.eye(rows, columns) * 3
    return Case([x.astype(draw(FLOATS))], {}, (0,), tolerance=20)


@operator("_linalg_syevd")
def syevd(draw: Draw) -> Case:
    a = square(draw, "positive", "float64")
    # Eigenvalues that are far apart.
    a = a / 8 + np.diag(np.arange(a.shape[-1]) * 2.0)
    return Case([a.astype(draw(FLOATS))], {}, (0,), tolerance=20)


@operator("khatri_rao")
def khatri_rao(draw: Draw) -> Case:
    columns, dtype = draw(SIDES), draw(FLOATS)
    count = draw(st.integers(1, 3))
    return Case([whole(draw, (draw(SIDES), columns), -3, 3, dtype) for _ in range(count)])


def attention(draw: Draw, selfatt: bool, scores: bool) -> Case:
    """Projections (length, batch, heads * parts * size); scores (batch * heads, length, length)."""
    heads, size, batch, queries = (draw(st.integers(1, 3)) for _ in range(4))
    keys = queries if selfatt else draw(st.integers(1, 3))
    width = heads * size
    projections = (keys, batch, 3 * width if selfatt else 2 * width)
    sides = [projections, (batch * heads, queries, keys)]
    if scores:
        sides = [projections] if selfatt else [(queries, batch, width), projections]
    inputs = [reals(draw, s, dtype="float32") for s in sides]
    return Case(inputs, {"heads": heads}, tuple(range(len(inputs))), tolerance=4)


for _kind in ("selfatt", "encdec"):
    named(f"_contrib_interleaved_matmul_{_kind}_qk", attention, _kind == "selfatt", True)
    named(f"_contrib_interleaved_matmul_{_kind}_valatt", attention, _kind == "selfatt", False)
