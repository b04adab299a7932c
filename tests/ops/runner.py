"""Checks that every row of the table goes through.

The module under test is a parameter, so that the same forward check also runs on Apache MXNet.
Each check raises AssertionError, or whatever the operator raised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import numpy as np

from tests.ops.table import FLOATS, Case, tolerance

_NAMESPACES = (("_contrib_", "contrib"), ("_linalg_", "linalg"), ("linalg_", "linalg"),
               ("_random_", "random"), ("_sparse_", "sparse"), ("_image_", "image"))


def operator(mx: ModuleType, name: str) -> Callable[..., Any]:
    """The function of a registered operator, by its registered name or an alias."""
    for holder in (getattr(mx.nd, "op", None), getattr(mx.nd, "_internal", None), mx.nd):
        found = getattr(holder, name, None)
        if callable(found):
            return found
    plain = getattr(mx.nd, name.lstrip("_"), None)
    if callable(plain) and not name.endswith("_like"):
        return plain
    for prefix, space in _NAMESPACES:
        if name.startswith(prefix):
            found = getattr(getattr(mx.nd, space, None), name[len(prefix):], None)
            if callable(found):
                return found
    return registered_operator(mx, name)


def registered_operator(mx: ModuleType, name: str) -> Callable[..., Any]:
    """An operator that has no function in mx.nd, called through the registry."""
    entry = next(o for o in mx.base.registry()["operators"] if name in (o["name"], *o["aliases"]))
    attributes = tuple(a["name"] for a in entry["attributes"])
    op = mx._op.Operator(name, attributes, tuple(i["name"] for i in entry["inputs"]))

    def call(*inputs: Any, out: Any = None, **given: Any) -> Any:
        values = tuple(given.pop(a, mx._op.UNSET) for a in attributes)
        return op(inputs, values, out, given)

    return call


def to_device(mx: ModuleType, a: np.ndarray, dtype: str) -> Any:
    if dtype == "bfloat16":
        return mx.nd.array(a, dtype="float32").astype("bfloat16")
    return mx.nd.array(a, dtype=dtype)


def to_numpy(x: Any) -> np.ndarray:
    """Values of an array; bfloat16 widens to float32."""
    return (x.astype("float32") if dtype_name(x) == "bfloat16" else x).asnumpy()


def dtype_name(x: Any) -> str:
    name = getattr(x.dtype, "name", None) or getattr(x.dtype, "__name__", None)
    return name or str(x.dtype)


def as_list(result: Any) -> list:
    return list(result) if isinstance(result, (list, tuple)) else [result]


def arrays_of(mx: ModuleType, case: Case, dtype: str) -> tuple[list[np.ndarray], list[Any]]:
    drawn = case.draw(dtype)
    return drawn, [to_device(mx, a, case.input_dtype(i, dtype)) for i, a in enumerate(drawn)]


def invoke(mx: ModuleType, case: Case, inputs: list[Any], **more: Any) -> list[Any]:
    """Call the operator in the mode of the row and return its outputs."""
    with mx.autograd.train_mode() if case.train else mx.autograd.predict_mode():
        return as_list(operator(mx, case.op)(*inputs, **case.attrs, **more))


def assert_close(got: np.ndarray, want: np.ndarray, rtol: float, what: str) -> None:
    """Relative to each element and, for sums that cancel, to a tenth of the largest one."""
    assert got.shape == want.shape, f"{what}: shape {got.shape}, expected {want.shape}"
    got, want = np.asarray(got, np.float64), np.asarray(want, np.float64)
    finite = np.abs(want[np.isfinite(want)])
    atol = 0.1 * rtol * (finite.max() if finite.size else 0.0)
    np.testing.assert_allclose(got, want, rtol=rtol, atol=atol, err_msg=what)


def as_dtype(a: np.ndarray, dtype: str) -> np.ndarray:
    """The reference in the dtype of an output, where that changes its value by design."""
    if dtype == "bfloat16":
        dtype = "float32"
    with np.errstate(over="ignore", invalid="ignore"):
        return a.astype(dtype)


def output_dtypes(case: Case, dtype: str, count: int) -> list[str]:
    spec = case.out_dtype
    if spec is None or isinstance(spec, str):
        return [spec or dtype] * count
    return [s or dtype for s in spec]


def check_forward(mx: ModuleType, case: Case, dtype: str, floor: float = 0.0,
                  keeps_inputs: bool = True) -> None:
    """Values, shapes and dtypes of outputs, and of inputs that the operator writes.

    ``floor`` is a lowest tolerance, for libraries that keep real attributes in float32.
    """
    drawn, inputs = arrays_of(mx, case, dtype)
    outputs = invoke(mx, case, inputs)
    want = case.expected(drawn)
    names = output_dtypes(case, dtype, len(outputs))
    names += [case.input_dtype(i, dtype) for i in case.mutates]
    got = outputs + [inputs[i] for i in case.mutates]
    assert len(got) == len(want), f"{case.id}: {len(got)} outputs, expected {len(want)}"
    for k, (g, w, name) in enumerate(zip(got, want, names, strict=True)):
        what = f"{case.id} {dtype}: output {k}"
        assert dtype_name(g) == name, f"{what}: dtype {dtype_name(g)}, expected {name}"
        rtol = 0.0 if name not in FLOATS else max(tolerance(case, dtype), tolerance(case, name),
                                                  floor)
        assert_close(to_numpy(g), as_dtype(w, name), rtol, what)
    for i, (a, x) in enumerate(zip(drawn, inputs, strict=True)):
        if keeps_inputs and i not in case.mutates:
            assert np.array_equal(to_numpy(x), a, equal_nan=a.dtype.kind == "f"), (
                f"{case.id}: input {i} was changed"
            )


class Function:
    """An operator as a function of its differentiable inputs in float64, for derivatives."""

    def __init__(self, mx: ModuleType, case: Case) -> None:
        self.mx, self.case = mx, case
        self.base = case.draw("float64")
        outputs = invoke(mx, case, self._inputs(self.base))
        rng = case.rng()
        self.real = [k for k, y in enumerate(outputs) if dtype_name(y) in FLOATS]
        self.head_dtypes = [dtype_name(outputs[k]) for k in self.real]
        # Multiples of 1/16 are exact in every floating dtype.
        self.heads = [rng.randint(8, 24, outputs[k].shape) * rng.choice([-1, 1],
                      outputs[k].shape) / 16.0 for k in self.real]
        self.rng = rng

    def _inputs(self, values: list[np.ndarray]) -> list[Any]:
        return [to_device(self.mx, a, self.case.input_dtype(i, "float64"))
                for i, a in enumerate(values)]

    def _forward(self, values: list[np.ndarray]) -> list[np.ndarray]:
        return [to_numpy(y) for y in invoke(self.mx, self.case, self._inputs(values))]

    def projected(self, values: list[np.ndarray]) -> float:
        """Inner product of the outputs with the fixed random heads."""
        outputs = self._forward(values)
        return float(sum((outputs[k] * h).sum() for k, h in zip(self.real, self.heads,
                                                                strict=True)))

    def gradient(self, values: list[np.ndarray], weights: list[np.ndarray] | None = None
                 ) -> tuple[list[np.ndarray], list[np.ndarray]]:
        """First-order gradients, and those of their inner product with weights if given."""
        mx, case = self.mx, self.case
        inputs = self._inputs(values)
        for i in case.grad:
            inputs[i].attach_grad()
        variables = [inputs[i] for i in case.grad]
        heads = [to_device(mx, h, d) for h, d in zip(self.heads, self.head_dtypes, strict=True)]
        mode = {"train_mode": case.train}
        with mx.autograd.record(**mode):
            outputs = as_list(operator(mx, case.op)(*inputs, **case.attrs))
            first = mx.autograd.grad([outputs[k] for k in self.real], variables, heads,
                                     create_graph=weights is not None, **mode)
            if weights is not None:
                # A gradient may be constant: a zero term keeps every variable reachable.
                total = sum((g * mx.nd.array(w, dtype="float64")).sum() + (x * 0).sum()
                            for g, w, x in zip(first, weights, variables, strict=True))
        second = []
        if weights is not None:
            second = mx.autograd.grad([total], variables, train_mode=case.train)
        return [to_numpy(g) for g in first], [to_numpy(g) for g in second]

    def directions(self, count: int) -> Iterator[list[np.ndarray]]:
        for _ in range(count):
            step = []
            for i in self.case.grad:
                d = self.rng.standard_normal(self.base[i].shape)
                if self.case.inputs[i].symmetric:
                    d = 0.5 * (d + np.swapaxes(d, -1, -2))
                step.append(d)
            yield step

    def moved(self, step: list[np.ndarray], scale: float) -> list[np.ndarray]:
        values = list(self.base)
        for i, d in zip(self.case.grad, step, strict=True):
            values[i] = values[i] + scale * d
        return values


def _dot(a: list[np.ndarray], b: list[np.ndarray]) -> float:
    return float(sum((x * y).sum() for x, y in zip(a, b, strict=True)))


_STEP = 1e-5
_FD_TOLERANCE = 1e-6


def _assert_derivative(got: float, want: float, scale: float, what: str) -> None:
    bound = _FD_TOLERANCE * (1.0 + abs(want) + scale)
    assert abs(got - want) <= bound, f"{what}: {got}, central differences give {want}"


def check_gradient(mx: ModuleType, case: Case) -> None:
    """Gradient of a random projection against central differences in float64.

    Every element alone when there are few, otherwise along random directions. A row with
    ``grad_ref`` is compared with that instead.
    """
    f = Function(mx, case)
    got, _ = f.gradient(f.base)
    for i, g in zip(case.grad, got, strict=True):
        assert g.shape == f.base[i].shape, f"{case.id}: gradient {i} has shape {g.shape}"
    if case.grad_ref is not None:
        wide = [a.astype(np.float64) for a in f.base]
        for k, (g, w) in enumerate(zip(got, case.grad_ref(*wide, *f.heads, **case.attrs),
                                       strict=True)):
            assert_close(g, w, 1e-10, f"{case.id}: gradient {k}")
        return
    scale = abs(f.projected(f.base)) * 1e-3
    for step in f.directions(4):
        slope = (f.projected(f.moved(step, _STEP)) - f.projected(f.moved(step, -_STEP)))
        _assert_derivative(_dot(got, step), slope / (2 * _STEP), scale, f"{case.id}: gradient")
    for k, i in enumerate(case.grad):
        if case.inputs[i].symmetric or f.base[i].size > 40:
            continue
        for at in np.ndindex(f.base[i].shape):
            step = [np.zeros_like(f.base[j]) for j in case.grad]
            step[k][at] = 1.0
            slope = (f.projected(f.moved(step, _STEP)) - f.projected(f.moved(step, -_STEP)))
            _assert_derivative(got[k][at], slope / (2 * _STEP), scale,
                               f"{case.id}: gradient of input {i} at {at}")


def check_second_order(mx: ModuleType, case: Case) -> None:
    """Gradient of the gradient against central differences of the gradient, in float64."""
    f = Function(mx, case)
    weights = next(f.directions(1))
    first, second = f.gradient(f.base, weights)
    plain, _ = f.gradient(f.base)
    for a, b in zip(first, plain, strict=True):
        assert_close(a, b, 1e-10, f"{case.id}: gradient while recording")
    for step in f.directions(3):
        above, _ = f.gradient(f.moved(step, _STEP))
        below, _ = f.gradient(f.moved(step, -_STEP))
        slope = (_dot(above, weights) - _dot(below, weights)) / (2 * _STEP)
        _assert_derivative(_dot(second, step), slope, abs(_dot(first, weights)) * 1e-3,
                           f"{case.id}: second order")


def strided_views(mx: ModuleType, a: np.ndarray, dtype: str) -> Iterator[tuple[str, Any]]:
    """The same values in other memory: transposed, every second element reversed, with offset."""
    if a.ndim == 0:
        return
    if a.ndim > 1:
        yield "transposed", to_device(mx, a.T.copy(), dtype).transpose()
    wide = np.repeat(a, 2, axis=-1)[..., ::-1].copy()
    none = (None,) * (a.ndim - 1)
    yield "reversed steps", mx.nd.slice(to_device(mx, wide, dtype), begin=(*none, None),
                                        end=(*none, None), step=(*none, -2))
    longer = np.concatenate([a[:1], a, a[:1]]) if len(a) else a
    yield "offset", to_device(mx, longer, dtype)[1:1 + len(a)] if len(a) else to_device(
        mx, a, dtype)


def check_views(mx: ModuleType, case: Case, dtype: str = "float32") -> None:
    """Strided views as inputs give what contiguous inputs give."""
    drawn, inputs = arrays_of(mx, case, dtype)
    want = [to_numpy(y) for y in invoke(mx, case, inputs)]
    views = [dict(strided_views(mx, a, case.input_dtype(i, dtype))) for i, a in enumerate(drawn)]
    for name in ("transposed", "reversed steps", "offset"):
        mixed = [v.get(name, x) if i not in case.mutates else
                 to_device(mx, drawn[i], case.input_dtype(i, dtype))
                 for i, (v, x) in enumerate(zip(views, inputs, strict=True))]
        for i, x in enumerate(mixed):
            assert np.array_equal(to_numpy(x), drawn[i], equal_nan=drawn[i].dtype.kind == "f")
        for k, y in enumerate(invoke(mx, case, mixed)):
            rtol = tolerance(case, dtype)
            assert_close(to_numpy(y), want[k], rtol, f"{case.id}: {name} inputs, output {k}")


def check_out(mx: ModuleType, case: Case, dtype: str) -> None:
    """``out=`` receives the results, and is what the call returns."""
    _, inputs = arrays_of(mx, case, dtype)
    plain = invoke(mx, case, inputs)
    want = [to_numpy(y) for y in plain]
    _, inputs = arrays_of(mx, case, dtype)
    targets = [mx.nd.zeros(y.shape, dtype=dtype_name(y)) for y in plain]
    result = invoke(mx, case, inputs, out=targets if len(targets) > 1 else targets[0])
    for k, (target, y) in enumerate(zip(targets, result, strict=True)):
        assert y is target, f"{case.id}: out= is not what the call returned"
        assert np.array_equal(to_numpy(target), want[k], equal_nan=want[k].dtype.kind == "f"), (
            f"{case.id}: out= got other values"
        )
    _, inputs = arrays_of(mx, case, dtype)
    same = bool(inputs) and (inputs[0].shape, dtype_name(inputs[0])) == (
        plain[0].shape, dtype_name(plain[0]))
    if len(plain) == 1 and same:
        invoke(mx, case, inputs, out=inputs[0])
        assert np.array_equal(to_numpy(inputs[0]), want[0], equal_nan=want[0].dtype.kind == "f"), (
            f"{case.id}: out= the first input got other values"
        )


def check_inference(mx: ModuleType, case: Case, dtype: str) -> None:
    """Null arrays as inputs give null outputs with the shapes and dtypes of real ones."""
    drawn, inputs = arrays_of(mx, case, dtype)
    want = [(y.shape, dtype_name(y)) for y in invoke(mx, case, inputs)]
    null = [mx.nd.placeholder(a.shape, dtype=case.input_dtype(i, dtype))
            for i, a in enumerate(drawn)]
    outputs = invoke(mx, case, null)
    assert [(y.shape, dtype_name(y)) for y in outputs] == want, f"{case.id}: inferred otherwise"
    assert all(y.context == mx.context.null() for y in outputs)


def check_random(mx: ModuleType, case: Case, dtype: str) -> None:
    """A sample has the distribution; the seed decides it, drawing on does not repeat it."""
    assert case.random is not None
    inputs = arrays_of(mx, case, dtype)[1]
    mx.random.seed(20)
    first = invoke(mx, case, inputs)[0]
    again = invoke(mx, case, inputs)[0]
    name = output_dtypes(case, dtype, 1)[0]
    assert dtype_name(first) == name, f"{case.id}: dtype {dtype_name(first)}, expected {name}"
    case.random(to_numpy(first))
    case.random(to_numpy(again))
    assert not np.array_equal(to_numpy(first), to_numpy(again)), f"{case.id}: draws repeat"
    mx.random.seed(20)
    assert np.array_equal(to_numpy(invoke(mx, case, inputs)[0]), to_numpy(first)), (
        f"{case.id}: the same seed gives another sample"
    )
    mx.random.seed(21)
    assert not np.array_equal(to_numpy(invoke(mx, case, inputs)[0]), to_numpy(first)), (
        f"{case.id}: another seed gives the same sample"
    )


def run_dtype(case: Case) -> str:
    """The dtype for checks that run once: float32 where the row has it."""
    return "float32" if "float32" in case.dtypes else case.dtypes[0]


def digest(mx: ModuleType, cases: list[Case]) -> dict[str, np.ndarray]:
    """All results of all rows, by name, to compare between processes."""
    found: dict[str, np.ndarray] = {}
    for case in cases:
        if case.random is not None:
            mx.random.seed(20)
        for dtype in case.dtypes:
            if dtype == "float64" and len(case.dtypes) > 1:
                continue
            inputs = arrays_of(mx, case, dtype)[1]
            for k, y in enumerate(invoke(mx, case, inputs)):
                found[f"{case.id}/{dtype}/{k}"] = to_numpy(y)
    return found


def wrong_values(case: Case) -> Iterator[tuple[str, Any]]:
    """Attributes of the row with values of the wrong kind, or axes out of range."""
    for name, value in case.attrs.items():
        yield name, object()
        if isinstance(value, (bool, int, float, tuple)):
            yield name, "banana"
        if isinstance(value, str) and name != "key":  # the one attribute that takes any text
            yield name, "no_such_choice"
        if name in ("axis", "dim", "dim1", "dim2", "axis1", "axis2") and isinstance(value, int):
            yield name, 77
            yield name, -77
        if name in ("axis", "axes") and isinstance(value, tuple) and value:
            yield name, (77,) + value[1:]
