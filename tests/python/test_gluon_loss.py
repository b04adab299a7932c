"""Losses against their definitions in NumPy, and their gradients."""

import itertools

import numpy as np
import pytest

from weft import autograd, nd
from weft.base import MXNetError
from weft.gluon import loss as gloss

RNG = np.random.default_rng(7)
PRED = RNG.normal(size=(4, 5)).astype(np.float32)
OTHER = RNG.normal(size=(4, 5)).astype(np.float32)
THIRD = RNG.normal(size=(4, 5)).astype(np.float32)
SIGNS = np.where(RNG.random((4, 5)) > 0.5, 1, -1).astype(np.float32)
BITS = (SIGNS + 1) / 2
CLASSES = np.array([0, 4, 2, 2], dtype=np.float32)
COUNTS = np.array([[0, 1, 2, 3, 7]] * 4, dtype=np.float32)


def softmax(x, axis=-1):
    e = np.exp(x - x.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)


PROBS = softmax(OTHER)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def rows(x):
    return x.mean(axis=tuple(range(1, x.ndim)))


def bce(p, y, pos_weight=1.0):
    return rows(-pos_weight * y * np.log(p) - (1 - y) * np.log(1 - p))


def huber(d, rho):
    return rows(np.where(d > rho, d - rho / 2, d * d / (2 * rho)))


def stirling(n):
    m = np.maximum(n, 1)
    return np.where(n > 1, m * np.log(m) - m + 0.5 * np.log(2 * np.pi * m), 0)


def cosine(a, b):
    return ((a * b).sum(-1) / (np.linalg.norm(a, axis=-1) * np.linalg.norm(b, axis=-1)))[:, None]


def sdml(a, b, smoothing):
    n = len(a)
    distances = ((a[:, None] - b[None]) ** 2).sum(-1)
    labels = np.where(np.eye(n) == 1, 1 - smoothing, smoothing / (n - 1))
    return (labels * (np.log(labels) - np.log(softmax(-distances, 1)))).sum(1)


LABELS = np.array([1, -1, -1, 1], dtype=np.float32)
CASES = {
    "l1": (gloss.L1Loss(), (PRED, OTHER), rows(np.abs(OTHER - PRED))),
    "l2": (gloss.L2Loss(), (PRED, OTHER), rows((OTHER - PRED) ** 2 / 2)),
    "l2-weight": (gloss.L2Loss(weight=3.0), (PRED, OTHER), rows((OTHER - PRED) ** 2 * 1.5)),
    "l2-reshape": (
        gloss.L2Loss(),
        (PRED, OTHER.reshape(5, 4)),
        rows((OTHER.reshape(5, 4).reshape(4, 5) - PRED) ** 2 / 2),
    ),
    "bce": (gloss.SigmoidBCELoss(), (PRED, BITS), bce(sigmoid(PRED), BITS)),
    "bce-probabilities": (
        gloss.SigmoidBinaryCrossEntropyLoss(from_sigmoid=True),
        (sigmoid(PRED), BITS),
        bce(sigmoid(PRED), BITS),
    ),
    "bce-pos-weight": (
        gloss.SigmoidBCELoss(),
        (PRED, BITS, np.ones((4, 1), np.float32), np.arange(1, 6, dtype=np.float32)[None]),
        bce(sigmoid(PRED), BITS, np.arange(1, 6)),
    ),
    "bce-probabilities-pos-weight": (
        gloss.SigmoidBCELoss(from_sigmoid=True),
        (sigmoid(PRED), BITS, np.ones((4, 1), np.float32), np.full((1, 5), 3, np.float32)),
        bce(sigmoid(PRED), BITS, 3),
    ),
    "ce": (
        gloss.SoftmaxCrossEntropyLoss(),
        (PRED, CLASSES),
        -np.log(softmax(PRED))[np.arange(4), CLASSES.astype(int)],
    ),
    "ce-dense": (
        gloss.SoftmaxCELoss(sparse_label=False),
        (PRED, PROBS),
        -(PROBS * np.log(softmax(PRED))).sum(1),
    ),
    "ce-logits": (
        gloss.SoftmaxCELoss(from_logits=True),
        (np.log(PROBS), CLASSES),
        -np.log(PROBS)[np.arange(4), CLASSES.astype(int)],
    ),
    "ce-axis": (
        gloss.SoftmaxCELoss(axis=1),
        (PRED.reshape(2, 5, 2), np.zeros((2, 2), np.float32)),
        rows(-np.log(softmax(PRED.reshape(2, 5, 2), 1))[:, 0]),
    ),
    "kl": (
        gloss.KLDivLoss(),
        (np.log(softmax(PRED)), PROBS),
        (PROBS * (np.log(PROBS) - np.log(softmax(PRED)))).sum(1),
    ),
    "kl-from-scores": (
        gloss.KLDivLoss(from_logits=False),
        (PRED, PROBS),
        (PROBS * (np.log(PROBS) - np.log(softmax(PRED)))).sum(1),
    ),
    "huber": (gloss.HuberLoss(), (PRED, OTHER), huber(np.abs(OTHER - PRED), 1)),
    "huber-rho": (gloss.HuberLoss(rho=0.3), (PRED, OTHER), huber(np.abs(OTHER - PRED), 0.3)),
    "hinge": (gloss.HingeLoss(), (PRED, SIGNS), rows(np.maximum(0, 1 - PRED * SIGNS))),
    "hinge-margin": (
        gloss.HingeLoss(margin=2),
        (PRED, SIGNS),
        rows(np.maximum(0, 2 - PRED * SIGNS)),
    ),
    "squared-hinge": (
        gloss.SquaredHingeLoss(),
        (PRED, SIGNS),
        rows(np.maximum(0, 1 - PRED * SIGNS) ** 2),
    ),
    "logistic": (gloss.LogisticLoss(), (PRED, SIGNS), rows(np.log1p(np.exp(-PRED * SIGNS)))),
    "logistic-binary": (
        gloss.LogisticLoss(label_format="binary"),
        (PRED, BITS),
        rows(np.log1p(np.exp(-PRED * SIGNS))),
    ),
    "triplet": (
        gloss.TripletLoss(margin=2),
        (PRED, OTHER, THIRD),
        np.maximum(0, 2 + ((OTHER - PRED) ** 2 - (THIRD - PRED) ** 2).sum(1)),
    ),
    "poisson": (gloss.PoissonNLLLoss(), (PRED, COUNTS), np.mean(np.exp(PRED) - COUNTS * PRED)),
    "poisson-rate": (
        gloss.PoissonNLLLoss(from_logits=False),
        (np.exp(PRED), COUNTS),
        np.mean(np.exp(PRED) - COUNTS * PRED),
    ),
    "poisson-full": (
        gloss.PoissonNLLLoss(compute_full=True),
        (PRED, COUNTS),
        np.mean(np.exp(PRED) - COUNTS * PRED + stirling(COUNTS)),
    ),
    "cosine": (
        gloss.CosineEmbeddingLoss(margin=0.1),
        (PRED, OTHER, LABELS),
        np.where(
            LABELS[:, None] == 1,
            1 - cosine(PRED, OTHER),
            np.maximum(0, cosine(PRED, OTHER) - 0.1),
        ),
    ),
    "sdml": (gloss.SDMLLoss(smoothing_parameter=0.2), (PRED, OTHER), sdml(PRED, OTHER, 0.2)),
}


@pytest.mark.parametrize("name", CASES)
def test_value(name):
    loss, inputs, expected = CASES[name]
    out = loss(*(nd.array(x) for x in inputs)).asnumpy()
    np.testing.assert_allclose(out.squeeze(), np.squeeze(expected), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("name", CASES)
def test_gradient(name):
    loss, inputs, _ = CASES[name]
    pred, *rest = (nd.array(x, dtype="float64") for x in inputs)
    pred.attach_grad()
    with autograd.record():
        total = loss(pred, *rest).sum()
    total.backward()
    direction = RNG.normal(size=pred.shape)
    step = 1e-6
    up, down = (
        loss(nd.array(pred.asnumpy() + s * direction, dtype="float64"), *rest).sum().asscalar()
        for s in (step, -step)
    )
    slope = (pred.grad.asnumpy() * direction).sum()
    np.testing.assert_allclose(slope, (up - down) / (2 * step), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("name", ["l1", "l2", "huber", "hinge", "logistic", "bce", "ce", "kl"])
def test_sample_weight_scales_each_sample(name):
    loss, inputs, expected = CASES[name]
    weight = np.arange(4, dtype=np.float32)[:, None]
    out = loss(*(nd.array(x) for x in inputs), nd.array(weight))
    np.testing.assert_allclose(out.asnumpy(), expected * weight[:, 0], rtol=1e-5, atol=1e-5)


def test_batch_axis_is_the_axis_that_is_kept():
    out = gloss.L1Loss(batch_axis=1)(nd.array(PRED), nd.array(OTHER))
    np.testing.assert_allclose(out.asnumpy(), np.abs(PRED - OTHER).mean(0), rtol=1e-5)


def test_one_dimensional_input_keeps_its_shape():
    out = gloss.L1Loss()(nd.array(PRED[0]), nd.array(OTHER[0]))
    np.testing.assert_allclose(out.asnumpy(), np.abs(PRED[0] - OTHER[0]), rtol=1e-5)


def test_losses_stay_finite_at_extreme_scores():
    scores = nd.array([[-1e4, 1e4]])
    for label in ([[0.0, 0.0]], [[1.0, 1.0]]):
        out = gloss.SigmoidBCELoss()(scores, nd.array(label)).asscalar()
        assert out == pytest.approx(5e3)
    out = gloss.SigmoidBCELoss(from_sigmoid=True)(nd.array([[0.0]]), nd.array([[1.0]]))
    assert np.isfinite(out.asscalar())
    zero = nd.zeros((1, 3))
    assert gloss.CosineEmbeddingLoss()(zero, zero, nd.array([1.0])).asscalar() == 1


def test_repr_and_aliases():
    assert repr(gloss.L2Loss()) == "L2Loss(batch_axis=0, w=1.0)"
    assert repr(gloss.HuberLoss(weight=2)) == "HuberLoss(batch_axis=0, w=2)"
    assert gloss.SoftmaxCELoss is gloss.SoftmaxCrossEntropyLoss
    assert gloss.SigmoidBCELoss is gloss.SigmoidBinaryCrossEntropyLoss


@pytest.mark.parametrize(
    "call,error,message",
    [
        (lambda: gloss.LogisticLoss(label_format="foo"), ValueError, "label_format"),
        (lambda: gloss.L1Loss(weight="a")(nd.ones((1,)), nd.ones((1,))), TypeError, "weight"),
        (lambda: gloss.SDMLLoss()(nd.ones((1, 2)), nd.ones((1, 2))), ValueError, "SDMLLoss"),
    ],
)
def test_bad_arguments_are_named(call, error, message):
    with pytest.raises(error, match=message):
        call()


def test_subclasses_weight_with_the_shared_helpers():
    class Squared(gloss.Loss):
        def hybrid_forward(self, F, pred, label, sample_weight=None):
            error = F.square(pred - gloss._reshape_like(F, label, pred))
            return gloss._apply_weighting(F, error, self._weight, sample_weight)

    out = Squared(2.0, 0)(nd.array([1.0, 2.0]), nd.array([[0.0], [0.0]]), nd.array([1.0, 10.0]))
    np.testing.assert_array_equal(out.asnumpy(), [2, 80])


CTC_PRED = RNG.normal(size=(2, 3, 4)).astype(np.float32)
CTC_LABEL = np.array([[1, 2], [0, -1]], dtype=np.float32)


def ctc(pred, labels, steps):
    """From the probabilities of all paths; class 3 is the blank."""
    losses = []
    for p, label, n in zip(softmax(pred), labels, steps, strict=True):
        paths = itertools.product(range(4), repeat=n)
        fits = [path for path in paths
                if [c for c, _ in itertools.groupby(path) if c != 3] == label]
        losses.append(-np.log(sum(np.prod(p[range(n), path]) for path in fits)))
    return np.array(losses)


def ctc_call(layout, label_layout, *lengths, **more):
    pred, label = CTC_PRED, CTC_LABEL
    pred = pred.swapaxes(0, 1) if layout == "TNC" else pred
    label = label.T if label_layout == "TN" else label
    loss = gloss.CTCLoss(layout, label_layout, **more)
    inputs = [v if v is None else nd.array(v) for v in (pred, label, *lengths)]
    return loss(*inputs).asnumpy()


@pytest.mark.parametrize("layout", ["NTC", "TNC"])
@pytest.mark.parametrize("label_layout", ["NT", "TN"])
def test_ctc_loss(layout, label_layout):
    got = ctc_call(layout, label_layout)
    assert np.allclose(got, ctc(CTC_PRED, [[1, 2], [0]], [3, 3]), rtol=1e-5)
    got = ctc_call(layout, label_layout, [3, 2], [1, 1])
    assert np.allclose(got, ctc(CTC_PRED, [[1], [0]], [3, 2]), rtol=1e-5)
    got = ctc_call(layout, label_layout, [2, 3])
    assert np.allclose(got, ctc(CTC_PRED, [[1, 2], [0]], [2, 3]), rtol=1e-5)
    got = ctc_call(layout, label_layout, None, [1, 1], [2, 3], weight=0.5)
    assert np.allclose(got, ctc(CTC_PRED, [[1], [0]], [3, 3]) * [1, 1.5], rtol=1e-5)


def test_ctc_loss_learns_labels():
    pred = nd.array(CTC_PRED)
    pred.attach_grad()
    loss = gloss.CTCLoss()
    for _ in range(100):
        with autograd.record():
            value = loss(pred, nd.array(CTC_LABEL))
        value.backward()
        pred -= 2 * pred.grad
    assert (value.asnumpy() < 0.05).all()
    best = pred.asnumpy().argmax(2).tolist()
    assert [[c for c, _ in itertools.groupby(p) if c != 3] for p in best] == [[1, 2], [0]]


def test_ctc_loss_refuses_other_layouts_and_bad_labels():
    with pytest.raises(ValueError, match="layout is 'CNT'"):
        gloss.CTCLoss(layout="CNT")
    with pytest.raises(ValueError, match="label_layout is 'X'"):
        gloss.CTCLoss(label_layout="X")
    assert repr(gloss.CTCLoss(label_layout="TN")) == "CTCLoss(batch_axis=1, w=None)"
    pred = nd.array(CTC_PRED)
    for label, match in (([[1, 4], [0, -1]], r"label\[0, 1\] is 4"),
                         ([[1, -2], [0, -1]], r"label\[0, 1\] is -2"),
                         ([[1, 2]], "label has shape")):
        with pytest.raises(MXNetError, match=match):
            gloss.CTCLoss()(pred, nd.array(label))
    with pytest.raises(MXNetError, match=r"data_lengths\[1\] is 4"):
        gloss.CTCLoss()(pred, nd.array(CTC_LABEL), nd.array([3, 4]))
    with pytest.raises(MXNetError, match=r"label_lengths\[0\] is -1"):
        gloss.CTCLoss()(pred, nd.array(CTC_LABEL), None, nd.array([-1, 1]))
