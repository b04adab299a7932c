"""The softmax family, output losses and probability densities."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.differential.case import (
    Case,
    Draw,
    named,
    operator,
    perhaps,
    reals,
    shapes,
    whole,
)


def softmax(draw: Draw, lengths: bool) -> Case:
    shape = draw(shapes())
    attrs = perhaps(draw, {"axis": st.integers(-len(shape), len(shape) - 1),
                           "temperature": st.sampled_from([0.5, 1.0, 3.0]),
                           "dtype": st.sampled_from(["float32", "float64"])})  # fmt: skip
    inputs = [reals(draw, shape)]
    if lengths and len(shape) > 1 and draw(st.booleans()):
        axis = attrs.get("axis", -1) % len(shape)
        rest = shape[:axis] + shape[axis + 1 :]
        attrs["use_length"] = True
        inputs.append(whole(draw, rest, 1, shape[axis], draw(st.sampled_from(["int32", "int64"]))))
    return Case(inputs, attrs, (0,), tolerance=4)


named("softmax", softmax, True)
named("log_softmax", softmax, False)
named("softmin", softmax, False)


@operator("SoftmaxActivation")
def softmax_activation(draw: Draw) -> Case:
    mode = draw(st.sampled_from([None, "instance", "channel"]))
    shape = draw(shapes(3, 4) if mode == "channel" else shapes(2, 2))
    return Case([reals(draw, shape, dtype="float32")], {"mode": mode} if mode else {}, (0,))


@operator("softmax_cross_entropy")
def softmax_cross_entropy(draw: Draw) -> Case:
    rows, classes = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    return Case([reals(draw, (rows, classes), dtype="float32"),
                 whole(draw, (rows,), 0, classes - 1)], {}, (0,), tolerance=4)  # fmt: skip


@operator("SoftmaxOutput")
def softmax_output(draw: Draw) -> Case:
    attrs = perhaps(draw, {
        "grad_scale": st.sampled_from([0.5, 2.0]), "use_ignore": st.booleans(),
        "ignore_label": st.sampled_from([-1.0, 0.0, 1.0]), "preserve_shape": st.booleans(),
        "multi_output": st.booleans(), "smooth_alpha": st.sampled_from([0.0, 0.1]),
        "normalization": st.sampled_from(["batch", "null", "valid"]),
        "out_grad": st.booleans()})  # fmt: skip
    several = attrs.get("multi_output") or attrs.get("preserve_shape")
    # Of more axes MXNet wants labels for all but the last and reads those of the first alone.
    shape = draw(shapes(2, 4 if several else 2))
    if attrs.get("multi_output"):
        label, classes = (shape[0], *shape[2:]), shape[1]
    elif attrs.get("preserve_shape"):
        label, classes = shape[:-1], shape[-1]
    else:
        label, classes = shape[:1], shape[1]
    low = -1 if attrs.get("use_ignore") and attrs.get("ignore_label", -1) == -1 else 0
    return Case([reals(draw, shape, dtype="float32"), whole(draw, label, low, classes - 1)], attrs,
                (0,), train=True, tolerance=4)  # fmt: skip


@operator("SVMOutput")
def svm_output(draw: Draw) -> Case:
    attrs = perhaps(draw, {"margin": st.sampled_from([0.5, 1.5]), "use_linear": st.booleans(),
                           "regularization_coefficient": st.sampled_from([0.5, 2.0])})  # fmt: skip
    rows, classes = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    return Case([reals(draw, (rows, classes), dtype="float32"),
                 whole(draw, (rows,), 0, classes - 1)], attrs, (0,), train=True)  # fmt: skip


@operator("LinearRegressionOutput", "LogisticRegressionOutput", "MAERegressionOutput")
def regression_output(draw: Draw) -> Case:
    shape = draw(shapes())
    attrs = perhaps(draw, {"grad_scale": st.sampled_from([0.5, 2.0])})
    dtype = draw(st.sampled_from(["float32", "float64"]))
    return Case([reals(draw, shape, dtype=dtype) for _ in range(2)], attrs, (0,), train=True)


@operator("MakeLoss")
def make_loss(draw: Draw) -> Case:
    attrs = perhaps(draw, {
        "grad_scale": st.sampled_from([0.5, 2.0]), "valid_thresh": st.sampled_from([0.0, 0.5]),
        "normalization": st.sampled_from(["batch", "null", "valid"])})  # fmt: skip
    return Case([reals(draw, draw(shapes()))], attrs, (0,), train=True)


# Ranges of the samples and of the parameters.
DENSITIES: dict[str, tuple[tuple[float, float], ...]] = {
    "exponential": ((0.1, 3), (0.5, 3)),
    "gamma": ((0.1, 3), (0.5, 3), (0.5, 3)),
    "normal": ((-2, 2), (-1, 1), (0.5, 2)),
    "uniform": ((-0.9, 0.9), (-2, -1), (1, 2)),
    "poisson": ((0, 5), (0.5, 3)),
    "negative_binomial": ((0, 5), (1, 4), (0.2, 0.8)),
    "generalized_negative_binomial": ((0, 5), (0.5, 3), (0.2, 1)),
}
COUNTS = ("poisson", "negative_binomial", "generalized_negative_binomial")


def density(draw: Draw, name: str) -> Case:
    shape, (span, *ranges) = draw(shapes(1, 2)), DENSITIES[name]
    attrs = perhaps(draw, {"is_log": st.booleans()})
    sample = (*shape, draw(st.integers(1, 4)))
    x = (whole(draw, sample, int(span[0]), int(span[1])) if name in COUNTS
         else reals(draw, sample, *span, "float32"))  # fmt: skip
    inputs = [x, *(reals(draw, shape, *r, "float32") for r in ranges)]
    grad = tuple(range(1 if name in COUNTS else 0, len(inputs)))
    return Case(inputs, attrs, grad, tolerance=20)


for _name in DENSITIES:
    named(f"_random_pdf_{_name}", density, _name)


@operator("_random_pdf_dirichlet")
def dirichlet(draw: Draw) -> Case:
    shape, k = draw(shapes(1, 2)), draw(st.integers(2, 4))
    attrs: dict[str, Any] = perhaps(draw, {"is_log": st.booleans()})
    x = reals(draw, (*shape, draw(st.integers(1, 3)), k), 0.1, 1, "float32")
    alpha = reals(draw, (*shape, k), 0.5, 3, "float32")
    return Case([x / x.sum(-1, keepdims=True), alpha], attrs, (0, 1), tolerance=20)
