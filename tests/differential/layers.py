"""Convolution, pooling, normalisation and recurrent layers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from tests.differential.case import (
    Case,
    Draw,
    distinct,
    named,
    operator,
    perhaps,
    reals,
    shapes,
    whole,
)

DTYPES = st.sampled_from(["float32", "float64"])


@operator("FullyConnected")
def fully_connected(draw: Draw) -> Case:
    shape = draw(shapes(2, 4))
    attrs = perhaps(draw, {"flatten": st.booleans(), "no_bias": st.booleans()})
    width = 1
    for n in shape[1:] if attrs.get("flatten", True) else shape[-1:]:
        width *= n
    dtype, hidden = draw(DTYPES), draw(st.integers(1, 5))
    inputs = [reals(draw, s, dtype=dtype) for s in (shape, (hidden, width), (hidden,))]
    inputs = inputs[:2] if attrs.get("no_bias") else inputs
    return Case(inputs, {"num_hidden": hidden, **attrs}, tuple(range(len(inputs))), tolerance=4)


def window(draw: Draw, rank: int, dilated: bool = True) -> dict[str, Any]:
    """Kernel, stride, dilation and padding."""

    def sides(low: int, high: int) -> st.SearchStrategy[tuple[int, ...]]:
        return st.tuples(*[st.integers(low, high)] * rank)

    attrs = {"kernel": draw(sides(1, 3)), **perhaps(draw, {"stride": sides(1, 3)})}
    if dilated:
        attrs |= perhaps(draw, {"dilate": sides(1, 2)})
    # Padding below the kernel's size: no window sees nothing but padding.
    if draw(st.booleans()):
        attrs["pad"] = tuple(draw(st.integers(0, k - 1)) for k in attrs["kernel"])
    return attrs


@operator("Convolution")
def convolution(draw: Draw) -> Case:
    rank, group = draw(st.integers(1, 3)), draw(st.sampled_from([1, 1, 2, 3]))
    attrs = {**window(draw, rank), **perhaps(draw, {"no_bias": st.booleans()})}
    space = [draw(st.integers(5, 7)) for _ in range(rank)]
    channels, filters = group * draw(st.integers(1, 2)), group * draw(st.integers(1, 2))
    attrs |= {"num_filter": filters, "num_group": group}
    if draw(st.booleans()):
        attrs["layout"] = ["NCW", "NCHW", "NCDHW"][rank - 1]
    dtype = draw(DTYPES)
    wanted = ((2, channels, *space), (filters, channels // group, *attrs["kernel"]), (filters,))
    inputs = [reals(draw, s, dtype=dtype) for s in wanted[: 3 - attrs.get("no_bias", False)]]
    return Case(inputs, attrs, tuple(range(len(inputs))), tolerance=8)


@operator("Deconvolution")
def deconvolution(draw: Draw) -> Case:
    rank, group = draw(st.integers(1, 3)), draw(st.sampled_from([1, 1, 2]))
    attrs = window(draw, rank, dilated=rank < 3)
    space = [draw(st.integers(2, 4)) for _ in range(rank)]
    channels, filters = group * draw(st.integers(1, 2)), group * draw(st.integers(1, 2))
    attrs |= {"num_filter": filters, "num_group": group,
              **perhaps(draw, {"no_bias": st.booleans()})}  # fmt: skip
    stride = attrs.get("stride", (1,) * rank)
    if draw(st.booleans()):
        attrs["adj"] = tuple(draw(st.integers(0, s - 1)) for s in stride)
    elif draw(st.booleans()):
        attrs["target_shape"] = tuple(n * s for n, s in zip(space, stride, strict=True))
    dtype = draw(DTYPES)
    dtype = dtype if rank < 3 else "float32"  # all that MXNet has for three axes
    wanted = ((2, channels, *space), (channels, filters // group, *attrs["kernel"]), (filters,))
    inputs = [reals(draw, s, dtype=dtype) for s in wanted[: 3 - attrs.get("no_bias", True)]]
    return Case(inputs, attrs, tuple(range(len(inputs))), tolerance=8)


@operator("Pooling")
def pooling(draw: Draw) -> Case:
    rank = draw(st.integers(1, 3))
    kind = draw(st.sampled_from(["max", "avg", "sum", "lp"]))
    attrs = {"pool_type": kind, **window(draw, rank, dilated=False)}
    # "same" is for maxima along one axis.
    conventions = ["valid", "full", "same"] if kind == "max" and rank == 1 else ["valid", "full"]
    attrs |= perhaps(draw, {"pooling_convention": st.sampled_from(conventions),
                            "count_include_pad": st.booleans(),
                            "global_pool": st.booleans()})  # fmt: skip
    if attrs.get("pooling_convention") == "same":
        attrs.pop("pad", None)
    if draw(st.booleans()):
        last = draw(st.booleans())
        attrs["layout"] = [("NCW", "NWC"), ("NCHW", "NHWC"), ("NCDHW", "NDHWC")][rank - 1][last]
    if kind == "lp":
        attrs["p_value"] = draw(st.integers(1, 3))
    shape = (2, 2, *(draw(st.integers(3, 7)) for _ in range(rank)))
    if attrs.get("layout", "NC").endswith("C"):
        shape = (2, *shape[2:], 2)
    x = distinct(draw, shape) if kind == "max" else reals(draw, shape, 0.1, 2, "float32")
    # Without training MXNet does not remember which element was the largest.
    return Case([x], attrs, (0,), train=True, tolerance=4)


def batch_norm(draw: Draw, least: int = 2) -> Case:
    shape = draw(shapes(least, 4))
    attrs = perhaps(draw, {
        "eps": st.sampled_from([1e-2, 1e-3, 1e-5]), "momentum": st.sampled_from([0.5, 0.9]),
        "fix_gamma": st.booleans(), "use_global_stats": st.booleans(),
        "axis": st.integers(-len(shape), len(shape) - 1)})  # fmt: skip
    n = shape[attrs.get("axis", 1)]
    dtype = draw(DTYPES)
    inputs = [reals(draw, shape, dtype=dtype)]
    inputs += [reals(draw, (n,), 0.5, 2, dtype) for _ in range(4)]
    return Case(inputs, attrs, (0, 1, 2), (3, 4), draw(st.booleans()), tolerance=50)


named("BatchNorm", batch_norm)


@operator("_contrib_BatchNormWithReLU")
def batch_norm_relu(draw: Draw) -> Case:
    """As MKL-DNN has it: float32, four axes, channels second, gradients in training."""
    case = batch_norm(draw, 4)
    attrs = {k: v for k, v in case.attrs.items() if k != "axis"}
    count = case.inputs[0].shape[1]
    inputs = [case.inputs[0].astype("float32")]
    inputs += [reals(draw, (count,), 0.5, 2, "float32") for _ in range(4)]
    return replace(case, inputs=inputs, attrs=attrs, grad=case.grad if case.train else ())


@operator("_contrib_SyncBatchNorm")
def sync_batch_norm(draw: Draw) -> Case:
    """On one device."""
    case = batch_norm_relu(draw)
    attrs = {k: v for k, v in case.attrs.items() if k != "use_global_stats"}
    return replace(case, attrs={"key": str(case.inputs[0].shape[1]), **attrs})


@operator("LayerNorm")
def layer_norm(draw: Draw) -> Case:
    shape, dtype = draw(shapes(1, 4)), draw(DTYPES)
    attrs = perhaps(draw, {"axis": st.integers(-len(shape), len(shape) - 1),
                           "eps": st.sampled_from([1e-2, 1e-3]),
                           "output_mean_var": st.booleans()})  # fmt: skip
    n = shape[attrs.get("axis", -1)]
    grad = () if attrs.get("output_mean_var") else (0, 1, 2)
    return Case([reals(draw, s, dtype=dtype) for s in (shape, (n,), (n,))], attrs, grad,
                tolerance=50)  # fmt: skip


@operator("GroupNorm")
def group_norm(draw: Draw) -> Case:
    groups = draw(st.integers(1, 3))
    channels = groups * draw(st.integers(1, 2))
    shape = (draw(st.integers(1, 3)), channels, *draw(shapes(1, 3)))
    attrs = perhaps(draw, {"eps": st.sampled_from([1e-2, 1e-3]),
                           "output_mean_var": st.booleans()})  # fmt: skip
    if groups > 1 or draw(st.booleans()):
        attrs["num_groups"] = groups
    grad = () if attrs.get("output_mean_var") else (0, 1, 2)
    return Case([reals(draw, s, dtype="float32") for s in (shape, (groups,), (groups,))],
                attrs, grad, tolerance=50)  # fmt: skip


@operator("InstanceNorm")
def instance_norm(draw: Draw) -> Case:
    shape = draw(shapes(3, 5, 4))
    attrs = perhaps(draw, {"eps": st.sampled_from([1e-2, 1e-5])})
    return Case([reals(draw, s, dtype="float32") for s in (shape, shape[1:2], shape[1:2])],
                attrs, (0, 1, 2), tolerance=50)  # fmt: skip


@operator("L2Normalization")
def l2_normalization(draw: Draw) -> Case:
    attrs = perhaps(draw, {"mode": st.sampled_from(["channel", "instance", "spatial"]),
                           "eps": st.sampled_from([1e-2, 1e-4])})  # fmt: skip
    return Case([reals(draw, draw(shapes(3, 4)), dtype="float32")], attrs, (0,), tolerance=8)


@operator("LRN")
def lrn(draw: Draw) -> Case:
    attrs = perhaps(draw, {"alpha": st.sampled_from([1e-2, 0.5]), "knorm": st.just(1.5),
                           "beta": st.sampled_from([0.5, 1.0])})  # fmt: skip
    attrs["nsize"] = draw(st.sampled_from([1, 3, 5]))
    # Of fewer channels than the window MXNet's gradient is memory that was never written.
    channels = attrs["nsize"] + draw(st.integers(1, 2))
    shape = (draw(st.integers(1, 3)), channels, *draw(shapes(2, 2)))
    return Case([reals(draw, shape, dtype="float32")], attrs, (0,), train=True, tolerance=8)


@operator("Dropout")
def dropout(draw: Draw) -> Case:
    """Without training: with it the values are random."""
    attrs = perhaps(draw, {"p": st.sampled_from([0.0, 0.3]), "axes": st.just((0,))})
    return Case([reals(draw, draw(shapes()))], attrs, (0,))


@operator("UpSampling")
def up_sampling(draw: Draw) -> Case:
    scale = draw(st.integers(1, 3))
    batch, channels = draw(st.integers(1, 2)), draw(st.integers(1, 3))
    space = draw(st.tuples(st.integers(1, 4), st.integers(1, 4)))
    attrs: dict[str, Any] = {"scale": scale, "num_args": 1}
    if draw(st.booleans()):
        side = 2 * scale - scale % 2
        weight = reals(draw, (channels, 1, side, side), dtype="float32")
        attrs |= {"sample_type": "bilinear", "num_filter": channels, "num_args": 2}
        return Case([reals(draw, (batch, channels, *space), dtype="float32"), weight], attrs,
                    (0, 1), tolerance=8)  # fmt: skip
    count = draw(st.integers(1, 2))
    attrs |= {"sample_type": "nearest", "num_args": count}
    attrs |= perhaps(draw, {"multi_input_mode": st.sampled_from(["concat", "sum"])})
    return Case([reals(draw, (batch, channels, *space), dtype="float32") for _ in range(count)],
                attrs, tuple(range(count)), tolerance=4)  # fmt: skip


@operator("RNN")
def rnn(draw: Draw) -> Case:
    mode = draw(st.sampled_from(["rnn_relu", "rnn_tanh", "gru", "lstm"]))
    gates = {"lstm": 4, "gru": 3}.get(mode, 1)
    layers, hidden, width = (draw(st.integers(1, 3)) for _ in range(3))
    steps, batch = draw(st.integers(1, 4)), draw(st.integers(1, 3))
    attrs: dict[str, Any] = {"mode": mode, "num_layers": layers, "state_size": hidden}
    attrs |= perhaps(draw, {"bidirectional": st.booleans(), "state_outputs": st.booleans()})
    ways = 2 if attrs.get("bidirectional") else 1
    out = hidden
    # In several layers, or to one number, it ends MXNet's process.
    projected = mode == "lstm" and (layers, hidden) == (1, 3) and draw(st.booleans())
    if projected:
        attrs["projection_size"] = out = 2
    count = 0
    for layer in range(layers):
        seen = out * ways if layer else width
        count += ways * gates * hidden * (seen + out + 2)
        count += ways * hidden * out if "projection_size" in attrs else 0
    dtype = draw(DTYPES)
    inputs = [reals(draw, (steps, batch, width), dtype=dtype),
              reals(draw, (count,), -1, 1, dtype),
              reals(draw, (layers * ways, batch, out), -1, 1, dtype)]  # fmt: skip
    if mode == "lstm":
        inputs.append(reals(draw, (layers * ways, batch, hidden), -1, 1, dtype))
    # A projection is for inference only there.
    grad = () if projected else tuple(range(len(inputs)))
    return Case(inputs, attrs, grad, train=not projected, tolerance=8)


@operator("CTCLoss")
def ctc_loss(draw: Draw) -> Case:
    steps, batch, classes = draw(st.integers(4, 7)), draw(st.integers(1, 3)), 4
    most = draw(st.integers(1, 2))
    attrs = perhaps(draw, {"blank_label": st.sampled_from(["first", "last"])})
    last = attrs.get("blank_label") == "last"
    labels = whole(draw, (batch, most), 0 if last else 1, classes - 2 if last else classes - 1)
    inputs = [reals(draw, (steps, batch, classes), dtype="float32"), labels]
    names = ["data", "label"]
    for name, low, high in (("data_lengths", 4, steps), ("label_lengths", 1, most)):
        if draw(st.booleans()):
            attrs[f"use_{name}"] = True
            inputs.append(whole(draw, (batch,), low, high))
            names.append(name)
    return Case(inputs, attrs, (0,), train=True, tolerance=8, names=tuple(names))
