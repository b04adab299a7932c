"""Row programs: regions of elementwise steps and reductions in one pass over memory."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import weft as mx

SOFTMAX = "row_max i0; sub i0 %0; exp %1; row_sum %2; div %2 %3; out %4"
LAYER_NORM = (
    "row_mean i0; sub i0 %0; square %1; row_mean %2; add %3 1e-5; rsqrt %4; mul %1 %5; "
    "mul %6 i1; add %7 i2; out %8; row_out %0; row_out %5"
)
# dx, dgamma and dbeta of layer normalisation; i0 dy, i1 x, i2 gamma, i3 mean, i4 1 / deviation.
LAYER_NORM_BACKWARD = (
    "sub i1 i3; mul %0 i4; mul i0 i2; mul %2 %1; row_mean %3; row_mean %2; mul %1 %4; sub %2 %5; "
    "sub %7 %6; mul %8 i4; mul i0 %1; copy i0; out %9; column_sum %10; column_sum %11"
)
TOLERANCE = {"float64": 1e-11, "float32": 1e-5, "float16": 4e-3, "bfloat16": 3e-2}

_UNARY = {
    "copy": lambda a: a, "exp": np.exp, "square": np.square, "neg": np.negative, "log": np.log,
    "rsqrt": lambda a: 1 / np.sqrt(a), "relu": lambda a: np.where(a < 0, 0, a), "tanh": np.tanh,
    "row_sum": np.sum, "row_mean": np.mean, "row_max": np.max, "row_min": np.min,
    "row_prod": np.prod,
}  # fmt: skip
_BINARY = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "max": np.maximum,
    "min": np.minimum, "less": lambda a, b: (a < b).astype(a.dtype),
}  # fmt: skip


def reference(program: str, *inputs: np.ndarray) -> list[np.ndarray]:
    """What the program means, step by step."""
    space = np.broadcast_shapes(*(a.shape for a in inputs))
    rank, axes, values, results = len(space), 1, [], []
    for statement in program.split(";"):
        name, *words = statement.split()
        if name.startswith("axes="):
            axes = int(name[5:])
            continue
        kept, reduced = tuple(range(rank - axes)), tuple(range(rank - axes, rank))
        args = [
            inputs[int(w[1:])] if w[0] == "i" else values[int(w[1:])] if w[0] == "%" else float(w)
            for w in words
        ]
        if name == "out":
            results.append(np.broadcast_to(args[0], space))
        elif name == "row_out":
            shape = tuple(1 if k in reduced else n for k, n in enumerate(space))
            results.append(np.broadcast_to(args[0], shape))
        elif name.startswith("column_"):
            reduce = _UNARY["row_" + name[7:]]
            results.append(reduce(np.broadcast_to(args[0], space), axis=kept))
        elif name.startswith("total_"):
            rows = np.broadcast_to(args[0], tuple(1 if k in reduced else n
                                                  for k, n in enumerate(space)))
            results.append(_UNARY["row_" + name[6:]](rows).reshape(1))
        elif name.startswith("row_"):
            values.append(_UNARY[name](np.broadcast_to(args[0], space), axis=reduced,
                                       keepdims=True))
        elif name == "where":
            values.append(np.where(args[0] != 0, args[1], args[2]))
        else:
            values.append((_UNARY if len(args) == 1 else _BINARY)[name](*args))
    return results


def run(program: str, *inputs: Any, out: Any = None) -> list[Any]:
    op = mx._op.Operator("_row_program", ("program",), ("data",))
    result = op(inputs, (program,), out)
    return list(result) if isinstance(result, (list, tuple)) else [result]


def check(program: str, *inputs: np.ndarray, dtype: str = "float32", scale: float = 1.0) -> None:
    arrays = [mx.nd.array(a, dtype="float32").astype(dtype) for a in inputs]
    wide = [a.astype("float64").asnumpy() for a in arrays]
    tolerance = TOLERANCE[dtype] * scale
    for got, want in zip(run(program, *arrays), reference(program, *wide), strict=True):
        assert got.shape == want.shape and str(np.dtype(got.dtype).name if dtype != "bfloat16"
                                               else "bfloat16") == dtype
        np.testing.assert_allclose(got.astype("float64").asnumpy(), want, rtol=tolerance,
                                   atol=tolerance * max(1.0, np.abs(want).max(initial=0)))


def draw(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.RandomState(seed + sum(shape)).uniform(-2, 2, shape).astype("float32")


ROWS = [(3, 1), (5, 7), (1, 8), (300, 8), (77, 63), (9, 64), (13, 100), (6, 768), (2, 5000),
        (3, 16385), (1, 70000), (2, 3, 40)]


@pytest.mark.parametrize("shape", ROWS)
def test_softmax(shape: tuple[int, ...]) -> None:
    check(SOFTMAX, draw(*shape))


@pytest.mark.parametrize("shape", ROWS)
def test_layer_norm_and_its_gradient(shape: tuple[int, ...]) -> None:
    x, gamma, beta = draw(*shape), draw(shape[-1], seed=1), draw(shape[-1], seed=2)
    check(LAYER_NORM, x, gamma, beta, scale=300 if shape[-1] == 1 else 3)
    mean = x.mean(-1, keepdims=True)
    inverse = 1 / np.sqrt(x.var(-1, keepdims=True) + 1)
    check(LAYER_NORM_BACKWARD, draw(*shape, seed=3), x, gamma, mean, inverse)


@pytest.mark.parametrize("dtype", TOLERANCE)
@pytest.mark.parametrize("shape", [(7, 5), (4, 200), (2, 20000)])
def test_every_floating_dtype(shape: tuple[int, int], dtype: str) -> None:
    check(SOFTMAX, draw(*shape), dtype=dtype)
    check(LAYER_NORM, draw(*shape), draw(shape[1]), draw(shape[1]), dtype=dtype, scale=3)


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int32", "int64"])
@pytest.mark.parametrize("shape", [(7, 5), (4, 200), (2, 20000)])
def test_integers_wrap_as_sum_does(shape: tuple[int, int], dtype: str) -> None:
    x = np.random.RandomState(0).randint(0, 100, shape).astype(dtype)
    program = ("row_sum i0; row_max i0; sub i0 %1; copy i0; row_out %0; out %2; column_sum %2; "
               "column_max %3")
    total, shifted, columns, most = run(program, mx.nd.array(x, dtype=dtype))
    a = mx.nd.array(x, dtype=dtype)
    np.testing.assert_array_equal(total.asnumpy(), mx.nd.sum(a, axis=1, keepdims=True).asnumpy())
    want = (x - x.max(1, keepdims=True)).astype(dtype)
    np.testing.assert_array_equal(shifted.asnumpy(), want)
    np.testing.assert_array_equal(columns.asnumpy(), want.sum(0, dtype="int64").astype(dtype))
    np.testing.assert_array_equal(most.asnumpy(), x.max(0))


@pytest.mark.parametrize("columns", [3, 80, 20000])
def test_inputs_of_every_kind_meet(columns: int) -> None:
    """Whole rows, one number a row, one row for all, one number; in every position."""
    rows = 11
    inputs = [draw(rows, columns), draw(rows, 1), draw(1, columns), draw(1)]
    for a in range(4):
        for b in range(4):
            program = (f"sub i{a} i{b}; mul %0 i0; row_sum %1; add %2 i1; mul i2 i{a}; "
                       f"add %4 i{b}; where i{b} i{a} 2.5; add i3 1; add i2 i3; row_max i{b}; "
                       "out %0; row_out %3; out %5; out %6; column_sum %4; total_sum %3; out %8; "
                       "row_out %7; column_max %8; row_out %9; out %2")
            check(program, *inputs, scale=10)


@pytest.mark.parametrize("columns", [6, 96, 17000])
def test_strides(columns: int) -> None:
    x = draw(6, 2 * columns)
    gamma = draw(2 * columns)
    views = [
        (x[:, ::2], gamma[::2]),
        (x[::-1, :columns], gamma[:columns]),
        (x[::2, columns - 1 :: -1], gamma[:columns]),
        (x[:, :columns].T.copy().T, gamma[columns:]),
    ]
    program = SOFTMAX + "; mul %4 i1; out %5; row_out %0; column_sum %5"
    for a, g in views:
        got = run(program, mx.nd.from_numpy(a), mx.nd.from_numpy(g))
        want = reference(program, a.astype("float64"), g.astype("float64"))
        for p, q in zip(got, want, strict=True):
            np.testing.assert_allclose(p.asnumpy(), q, rtol=1e-5, atol=1e-6)


def test_axes_that_do_not_merge() -> None:
    x = draw(4, 5, 6, 7)
    for order in [(0, 1, 2, 3), (0, 2, 3, 1), (3, 1, 0, 2)]:
        back = np.argsort(order)
        a = mx.nd.from_numpy(x.transpose(order).copy().transpose(*back))
        b = mx.nd.array(x[:, :1])
        program = "axes=2; sub i0 i1; row_mean %0; sub %0 %1; out %2; row_out %1; column_sum %2"
        want = reference(program, x.astype("float64"), x[:, :1].astype("float64"))
        for got, w in zip(run(program, a, b), want, strict=True):
            np.testing.assert_allclose(got.asnumpy(), w, rtol=1e-4, atol=1e-5)


def test_channels_last_stays_without_reductions() -> None:
    x = draw(2, 3, 4, 5)
    a = mx.nd.from_numpy(x.transpose(0, 2, 3, 1).copy().transpose(0, 3, 1, 2))
    scale = draw(3, 1, 1)
    program = "axes=0; mul i0 i1; exp i0; out %0; out %1"
    want = reference(program, x.astype("float64"), scale.astype("float64"))
    for got, w in zip(run(program, a, mx.nd.array(scale)), want, strict=True):
        np.testing.assert_allclose(got.asnumpy(), w, rtol=1e-5)


@pytest.mark.parametrize("shape", [(3, 5), (2000,), (70000,), (40, 3, 300)])
def test_several_results_of_one_pass(shape: tuple[int, ...]) -> None:
    program = "axes=0; mul i0 i1; tanh %0; sub %1 i0; out %0; out %1; out %2"
    check(program, draw(*shape), draw(*shape, seed=1))


def test_steps_that_become_one() -> None:
    """Two instructions in one loop, in every position, and gelu written out."""
    for columns in (5, 200, 20000):
        a, b, c = draw(9, columns), draw(9, columns, seed=1), draw(columns)
        program = "; ".join(
            f"{op1} {x}; {op2} {y.replace('p', f'%{2 * k}')}; out %{2 * k + 1}"
            for k, (op1, x, op2, y) in enumerate(
                [("sub", "i0 i1", "mul", "p i2"), ("sub", "2 i0", "sub", "i1 p"),
                 ("mul", "i0 3", "add", "p 1"), ("add", "i0 i2", "square", "p"),
                 ("sub", "i0 1", "exp", "p"), ("mul", "i0 i2", "sub", "p i1")])
        )
        ends = [s for s in program.split("; ") if s.startswith("out")]
        steps = [s for s in program.split("; ") if not s.startswith("out")]
        check("; ".join(["axes=0", *steps, *ends]), a, b, c)
        check("row_mean i0; sub i0 %0; square %1; row_mean %2; mul %1 %3; add %4 i2; out %5; "
              "out %1", a, b, c, scale=3)
    x = mx.nd.array(draw(3000))
    gelu = x * 0.5 * (1 + mx.nd.erf(x / 2**0.5))
    np.testing.assert_allclose(gelu.asnumpy(), mx.nd.LeakyReLU(x, act_type="gelu").asnumpy(),
                               rtol=1e-6, atol=1e-7)


def test_everything_reduced() -> None:
    for shape in [(4, 5), (300, 400)]:
        check("axes=2; mul i0 i1; row_sum %0; row_out %1", draw(*shape), draw(*shape, seed=1),
              scale=10)
        check("axes=1; square i0; row_mean %0; total_sum %1; total_max %1", draw(*shape))


@pytest.mark.parametrize("shape", [(0, 4), (0, 100)])
def test_no_rows(shape: tuple[int, int]) -> None:
    x = mx.nd.zeros(shape)
    full, mean, total, columns = run(
        "row_mean i0; sub i0 %0; out %1; row_out %0; total_sum %0; column_sum %1", x
    )
    assert full.shape == shape and mean.shape == (0, 1)
    assert total.asnumpy().tolist() == [0] and columns.asnumpy().tolist() == [0] * shape[1]
    with pytest.raises(mx.base.MXNetError, match="_row_program: an empty axis has no extreme"):
        run("copy i0; column_max %0", x)[0].asnumpy()


def test_no_columns() -> None:
    x = mx.nd.zeros((3, 0))
    full, total, mean = run("row_sum i0; row_mean i0; sub i0 %0; out %2; row_out %0; row_out %1", x)
    assert full.shape == (3, 0)
    assert total.asnumpy().tolist() == [[0]] * 3 and np.isnan(mean.asnumpy()).all()
    with pytest.raises(mx.base.MXNetError, match="_row_program: an empty axis has no extreme"):
        run("row_max i0; row_out %0", x)[0].asnumpy()


@pytest.mark.parametrize("columns", [5, 16, 100, 20000])
def test_nan_and_infinity(columns: int) -> None:
    x = draw(4, columns)
    x[0, columns // 2] = np.nan
    x[1, columns - 1] = np.inf
    x[2, 0] = -np.inf
    y, top, low, total = (
        r.asnumpy() for r in run("row_max i0; row_min i0; row_sum i0; sub i0 %0; exp %3; "
                                 "row_sum %4; div %4 %5; out %6; row_out %0; row_out %1; "
                                 "row_out %2", mx.nd.array(x)))
    assert np.isnan(y[0]).all() and np.isnan(y[1]).any() and y[2, 0] == 0
    np.testing.assert_allclose(y[2:].sum(1), 1, rtol=1e-5)
    np.testing.assert_array_equal(top[:3, 0], x.max(1)[:3])
    np.testing.assert_array_equal(low[:3, 0], x.min(1)[:3])
    assert np.isnan(total[0, 0]) and total[1, 0] == np.inf and total[2, 0] == -np.inf


@pytest.mark.parametrize("shape", [(1, 300000), (300000, 1), (2000, 3)])
def test_sums_are_as_exact_as_sum(shape: tuple[int, int]) -> None:
    x = np.random.RandomState(1).uniform(0, 1, shape).astype("float32")
    row, column = run("row_sum i0; copy i0; row_out %0; column_sum %1", mx.nd.array(x))
    wide = x.astype("float64")
    np.testing.assert_allclose(row.asnumpy(), wide.sum(1, keepdims=True), rtol=3e-7)
    np.testing.assert_allclose(column.asnumpy(), wide.sum(0), rtol=3e-7)


def test_results_do_not_depend_on_threads() -> None:
    x = mx.nd.array(draw(500, 333))
    program = LAYER_NORM_BACKWARD
    inputs = [x, x, mx.nd.array(draw(333)), mx.nd.array(draw(500, 1)), mx.nd.array(draw(500, 1))]
    long_rows = mx.nd.array(draw(3, 200000))
    before = mx._op.lib.weft_num_threads()
    results = []
    for threads in (1, 2, 5):
        mx._op.check(mx._op.lib.weft_set_num_threads(threads))
        got = run(program, *inputs) + run(SOFTMAX + "; column_sum %4", long_rows)
        results.append([g.asnumpy() for g in got])
    mx._op.check(mx._op.lib.weft_set_num_threads(before))
    for other in results[1:]:
        for a, b in zip(results[0], other, strict=True):
            np.testing.assert_array_equal(a, b)


def test_out_of_any_layout() -> None:
    x = draw(4, 6)
    want = reference(SOFTMAX, x.astype("float64"))[0]
    holder = np.zeros((6, 4), "float32")
    run(SOFTMAX, mx.nd.array(x), out=mx.nd.from_numpy(holder.T))
    np.testing.assert_allclose(holder.T, want, rtol=1e-5)


def test_dtypes_of_results() -> None:
    x = mx.nd.array(draw(3, 4)).astype("float16")
    a, b, c = run("exp i0; row_sum %0; less i0 0.5; out %0 float64; row_out %1 float32; "
                  "out %2 bool", x)
    assert [np.dtype(r.dtype).name for r in (a, b, c)] == ["float64", "float32", "bool"]
    np.testing.assert_array_equal(c.asnumpy(), x.asnumpy() < 0.5)


@pytest.mark.parametrize(
    ("program", "shapes"),
    [
        (SOFTMAX, [(3, 4)]),
        (LAYER_NORM, [(3, 4), (4,), (1, 4)]),
        ("row_max i0; row_min i0; sub %0 %1; mul i0 %2; out %3; row_out %2", [(3, 4)]),
        ("row_prod i0; mul %0 i1; total_sum %1; column_sum %1", [(3, 4), (3, 1)]),
        ("axes=2; mul i0 i1; tanh %0; row_mean %1; mul %2 i0; out %3; column_sum %1",
         [(2, 3, 4), (3, 1)]),
    ],
)  # fmt: skip
def test_gradients(program: str, shapes: list[tuple[int, ...]]) -> None:
    """Against the gradient of the same steps as separate operators, by finite differences."""
    values = [draw(*s, seed=k).astype("float64") + 0.1 for k, s in enumerate(shapes)]
    arrays = [mx.nd.array(v, dtype="float64") for v in values]
    rng = np.random.RandomState(5)
    weights = [rng.uniform(-1, 1, r.shape) for r in reference(program, *values)]

    def loss(*inputs: np.ndarray) -> float:
        return sum((w * r).sum() for w, r in zip(weights, reference(program, *inputs), strict=True))

    for a in arrays:
        a.attach_grad()
    with mx.autograd.record():
        total = sum((mx.nd.array(w, dtype="float64") * r).sum()
                    for w, r in zip(weights, run(program, *arrays), strict=True))
        first = mx.autograd.grad(total, arrays, create_graph=True, retain_graph=True)
        again = sum((g * g).sum() for g in first)
    for k, value in enumerate(values):
        numeric = np.zeros_like(value)
        for at in np.ndindex(*value.shape):
            step = [v.copy() for v in values]
            step[k][at] += 1e-6
            high = loss(*step)
            step[k][at] -= 2e-6
            numeric[at] = (high - loss(*step)) / 2e-6
        np.testing.assert_allclose(first[k].asnumpy(), numeric, rtol=1e-5, atol=1e-7)
    again.backward()
    assert all(np.isfinite(a.grad.asnumpy()).all() for a in arrays)


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("", "no inputs"),
        ("exp i0", "no outputs"),
        ("exp %0; copy i0; out %0", "step 0 reads %0"),
        ("exp i0; add %0 %2; out %1", "step 1 reads %2"),
        ("exp i0; out %3", "the result of step 3 does not exist"),
        ("exp i0; row_out %0", "step 0 is not one number a row"),
        ("frobnicate i0; out %0", "an unknown instruction 'frobnicate'"),
        ("add i0; out %0", "another number of operands for 'add'"),
        ("exp x; out %0", "the operand 'x'"),
        ("axes=5; exp i0; out %0", "axes is 5 for inputs of shape"),
        ("axes=-1; exp i0; out %0", "axes is -1"),
        ("axes=two; exp i0; out %0", "the axes 'axes=two'"),
        ("exp i0; out %0 float31", "float31"),
        ("exp i30; out %0", "a program has 31 inputs"),
        ("; ".join(["exp i0"] * 200) + "; out %0", "too many steps"),
    ],
)
def test_bad_programs(program: str, message: str) -> None:
    with pytest.raises(Exception, match="_row_program.*" + message.replace("(", r"\(")):
        run(program, mx.nd.ones((2, 3)))[0].asnumpy()


def test_a_number_of_inputs_that_does_not_fit() -> None:
    with pytest.raises(Exception, match="got 1 inputs, expected 2"):
        run("add i0 i1; out %0", mx.nd.ones((2, 3)))
    with pytest.raises(Exception, match="_row_program"):
        run("add i0 i1; out %0", mx.nd.ones((2, 3)), mx.nd.ones((4, 5)))
