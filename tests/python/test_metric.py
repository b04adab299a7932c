"""Metrics against their definitions in NumPy."""

from __future__ import annotations

import json
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import weft as mx
from weft import metric


def scores(rng, samples, classes):
    values = rng.random((samples, classes)) + 0.05
    return (values / values.sum(1, keepdims=True)).astype(np.float32)


def accuracy(label, pred):
    return np.mean(label == pred.argmax(1))


def top_2(label, pred):
    return np.mean([x in np.argsort(p)[-2:] for x, p in zip(label, pred, strict=True)])


def cross_entropy(label, pred):
    return -np.mean(np.log(pred[np.arange(len(label)), label].astype(np.float64)))


def perplexity(label, pred):
    return math.exp(cross_entropy(label, pred))


def perplexity_without_1(label, pred):
    return perplexity(label[label != 1], pred[label != 1])


def counts(label, pred):
    table = np.zeros((pred.shape[1],) * 2)
    np.add.at(table, (label, pred.argmax(1)), 1)
    return table


def f1(label, pred):
    table = counts(label, pred)
    return 2 * table[1, 1] / max(1, table[1].sum() + table[:, 1].sum())


def correlation(label, pred):
    """Correlation of one-hot vectors; for two classes the Matthews coefficient."""
    one_hot = np.eye(pred.shape[1])
    x, y = one_hot[label] - one_hot[label].mean(0), one_hot[pred.argmax(1)]
    y = y - y.mean(0)
    return (x * y).sum() / math.sqrt((x * x).sum() * (y * y).sum())


# Metrics whose value over several batches is that of all samples together.
POOLED = [
    (metric.Accuracy(), accuracy, 4),
    (metric.TopKAccuracy(2), top_2, 5),
    (metric.CrossEntropy(), cross_entropy, 4),
    (metric.NegativeLogLikelihood(), cross_entropy, 4),
    (metric.Perplexity(None), perplexity, 4),
    (metric.Perplexity(1), perplexity_without_1, 4),
    (metric.F1(average="micro"), f1, 2),
    (metric.MCC(average="micro"), correlation, 2),
    (metric.PCC(), correlation, 2),
    (metric.PCC(), correlation, 5),
]
# Metrics that average the values of the batches.
AVERAGED = [(metric.F1(), f1, 2), (metric.MCC(), correlation, 2)]


@pytest.mark.parametrize(("tested", "reference", "classes"), POOLED + AVERAGED, ids=str)
@pytest.mark.parametrize("kind", ["nd", "numpy", "int labels", "column labels"])
def test_classification(tested, reference, classes, kind):
    rng = np.random.default_rng(classes)
    tested.reset()
    assert math.isnan(tested.get()[1]) and math.isnan(tested.get_global()[1])
    seen = []

    def expected(batches):
        if any(tested is entry[0] for entry in AVERAGED):
            return np.mean([reference(*batch) for batch in batches])
        label, pred = (np.concatenate(part) for part in zip(*batches, strict=True))
        return reference(label, pred)

    for step in range(4):
        label, pred = rng.integers(0, classes, 23), scores(rng, 23, classes)
        seen.append((label, pred))
        given_label = label if kind == "int labels" else label.astype(np.float32)
        if kind == "column labels":
            given_label = given_label[:, None]
        if kind == "numpy":
            tested.update([given_label], [pred])
        else:
            tested.update([mx.nd.array(given_label, dtype=given_label.dtype)], [mx.nd.array(pred)])
        assert tested.get()[1] == pytest.approx(expected(seen[2:] if step > 1 else seen), rel=1e-5)
        assert tested.get_global()[1] == pytest.approx(expected(seen), rel=1e-5)
        assert tested.sum_metric / tested.num_inst == pytest.approx(
            math.log(tested.get()[1]) if isinstance(tested, metric.Perplexity) else tested.get()[1]
        )
        if step == 1:
            tested.reset_local()
            assert math.isnan(tested.get()[1])
    tested.reset()
    assert math.isnan(tested.get()[1])


@given(
    label=st.lists(st.integers(0, 3), min_size=1, max_size=20),
    shift=st.lists(st.integers(0, 3), min_size=20, max_size=20),
)
@settings(deadline=None, max_examples=30)
def test_accuracy_of_predicted_classes(label, shift):
    label = np.array(label)
    pred = (label + shift[: len(label)]) % 4
    tested = metric.Accuracy()
    tested.update(mx.nd.array(label), mx.nd.array(pred))
    assert tested.get() == ("accuracy", np.mean(label == pred))


@pytest.mark.parametrize("axis", [1, 2, -1])
def test_accuracy_axis(axis):
    rng = np.random.default_rng(0)
    pred = rng.random((3, 4, 5))
    label = rng.integers(0, 4, np.delete(pred.shape, axis))
    tested = metric.Accuracy(axis=axis)
    tested.update([label], [pred])
    assert tested.get()[1] == np.mean(pred.argmax(axis) == label)


def test_perplexity_of_sequences():
    rng = np.random.default_rng(0)
    label, pred = rng.integers(0, 5, (3, 4)), scores(rng, 12, 5)
    tested = metric.Perplexity(None)
    tested.update([label], [pred.reshape(3, 4, 5)])
    assert tested.get()[1] == pytest.approx(perplexity(label.ravel(), pred), rel=1e-6)


def pearson(label, pred):
    return np.corrcoef(label.ravel(), pred.ravel())[0, 1]


@pytest.mark.parametrize(
    ("tested", "reference"),
    [
        (metric.MAE(), lambda a, b: np.abs(a - b).mean()),
        (metric.MSE(), lambda a, b: ((a - b) ** 2).mean()),
        (metric.RMSE(), lambda a, b: math.sqrt(((a - b) ** 2).mean())),
        (metric.PearsonCorrelation(), pearson),
    ],
    ids=str,
)
def test_regression_averages_over_batches(tested, reference):
    rng = np.random.default_rng(0)
    expected = []
    for _ in range(3):
        label, pred = rng.random((7, 2)), rng.random((7, 2))
        tested.update([mx.nd.array(label)], [mx.nd.array(pred)])
        expected.append(reference(label, pred))
        assert tested.get()[1] == pytest.approx(np.mean(expected), rel=1e-5)
        assert tested.get_global()[1] == pytest.approx(np.mean(expected), rel=1e-5)


@pytest.mark.parametrize("kind", [metric.MAE, metric.MSE, metric.RMSE])
def test_a_vector_equals_a_column(kind):
    label, pred = np.array([1.0, 2.0, 4.0]), np.array([[1.5], [2.0], [1.0]])
    values = []
    for a, b in ((label, pred), (label[:, None], pred), (label, pred[:, 0])):
        tested = kind()
        tested.update([a], [b])
        values.append(tested.get()[1])
    assert len(set(values)) == 1


@given(sizes=st.lists(st.integers(1, 9), min_size=1, max_size=4), offset=st.floats(-100, 100))
@settings(deadline=None, max_examples=30)
def test_micro_pearson_is_that_of_all_values(sizes, offset):
    rng = np.random.default_rng(sum(sizes))
    tested = metric.PearsonCorrelation(average="micro")
    batches = [(rng.random(n) + offset, rng.random(n)) for n in sizes]
    for label, pred in batches:
        tested.update([label], [pred])
    label, pred = (np.concatenate(part) for part in zip(*batches, strict=True))
    if len(label) > 1:
        assert tested.get()[1] == pytest.approx(pearson(label, pred), abs=1e-6)
        assert tested.get_global()[1] == pytest.approx(tested.get()[1], abs=1e-12)


@pytest.mark.parametrize("kind", [metric.Loss, metric.Torch, metric.Caffe])
def test_loss(kind):
    tested = kind()
    tested.update(None, [mx.nd.array([1, 2, 3]), mx.nd.array([[4.0]])])
    tested.update(None, mx.nd.array([5.0]))
    assert tested.get() == (kind.__name__.lower(), 3.0) and tested.num_inst == 5


NAN = np.array([0, math.nan])
TWO = np.array([[0.2, 0.8], [0.6, 0.4]])
CLASSIFICATION = [
    metric.Accuracy,
    metric.CrossEntropy,
    metric.NegativeLogLikelihood,
    metric.F1,
    metric.MCC,
    metric.PCC,
    lambda: metric.Perplexity(None),
    lambda: metric.TopKAccuracy(2),
]


@pytest.mark.parametrize("make", CLASSIFICATION)
def test_nan_labels_are_refused(make):
    tested = make()
    with pytest.raises(ValueError, match=f"{tested.name}: label of shape .* contains NaN"):
        tested.update([NAN], [TWO])


@pytest.mark.parametrize("make", CLASSIFICATION)
def test_wrong_number_of_labels(make):
    tested = make()
    with pytest.raises(ValueError, match=tested.name):
        tested.update([np.array([0, 1, 1])], [TWO])
    with pytest.raises(ValueError, match="labels of length 1, predictions of length 2"):
        tested.update([np.array([0, 1])], [TWO, TWO])


@pytest.mark.parametrize(
    ("tested", "label", "pred", "error", "message"),
    [
        (metric.CrossEntropy(), [0, 2], TWO, IndexError, "label 2 is out of range for 2 classes"),
        (metric.NegativeLogLikelihood(), [-1, 0], TWO, IndexError, "label -1 is out of range"),
        (metric.Perplexity(None), [0, 5], TWO, IndexError, "label 5 is out of range"),
        (metric.F1(), [0, 2], TWO, ValueError, r"labels \[0, 2\], expected 0 and 1 only"),
        (metric.F1(), [0, 1], TWO[0], ValueError, r"expected \(samples, classes\)"),
        (metric.TopKAccuracy(3), [0, 1], TWO, ValueError, "at least 3 classes"),
        (metric.PCC(), [-1, 1], TWO, ValueError, "negative class"),
        (metric.MSE(), [1, 2, 3], [1, 2], ValueError, r"labels of shape \(3, 1\)"),
        (metric.PearsonCorrelation(), [1, 2, 3], [1, 2], ValueError, r"labels of shape \(3,\)"),
        (metric.Accuracy(axis=2), [1, 2, 3], TWO, ValueError, "axis 2 is out of range"),
    ],
)
def test_update_errors(tested, label, pred, error, message):
    with pytest.raises(error, match=message):
        tested.update([np.asarray(label)], [np.asarray(pred)])


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: metric.TopKAccuracy(1), ValueError, "top_k, got 1"),
        (lambda: metric.F1(average="x"), ValueError, "F1: average, got 'x'"),
        (lambda: metric.PearsonCorrelation(average="x"), ValueError, "average, got 'x'"),
        (lambda: metric.create("nope"), ValueError, "'nope' is not registered"),
        (lambda: metric.create(3), TypeError, "name, got int"),
        (lambda: metric.EvalMetric("x").update(1, 2), NotImplementedError, "must define update"),
        (lambda: metric.np(min).get_config(), NotImplementedError, "no configuration"),
    ],
)
def test_errors(make, error, message):
    with pytest.raises(error, match=message):
        make()


NAMES = {
    "acc": metric.Accuracy,
    "accuracy": metric.Accuracy,
    "ce": metric.CrossEntropy,
    "composite": metric.CompositeEvalMetric,
    "f1": metric.F1,
    "loss": metric.Loss,
    "mae": metric.MAE,
    "mcc": metric.MCC,
    "mse": metric.MSE,
    "nll_loss": metric.NegativeLogLikelihood,
    "pcc": metric.PCC,
    "pearsonr": metric.PearsonCorrelation,
    "rmse": metric.RMSE,
    "torch": metric.Torch,
    "caffe": metric.Caffe,
}


@pytest.mark.parametrize("name", NAMES)
def test_create_and_configuration(name):
    made = metric.create(name)
    assert type(made) is NAMES[name]
    config = made.get_config()
    config.pop("metrics", None)
    for form in (config, json.dumps(config)):
        again = metric.create(form)
        assert type(again) is type(made) and again.name == made.name


def test_configuration_keeps_arguments():
    tested = metric.TopKAccuracy(3, output_names=["o"])
    again = metric.create(tested.get_config())
    assert again.top_k == 3 and again.output_names == ["o"] and again.name == "top_k_accuracy_3"
    assert metric.create(metric.F1(average="micro").get_config()).average == "micro"


def test_composite():
    tested = metric.create(["acc", metric.MAE(), lambda label, pred: 2.0])
    tested.update([np.array([[1.0]])], [np.array([[1.0]])])
    assert tested.get_name_value() == [("accuracy", 1.0), ("mae", 0.0), ("custom(<lambda>)", 2.0)]
    assert tested.get_global() == tested.get()
    assert str(metric.create(["acc"])) == "EvalMetric: {'accuracy': nan}"
    assert isinstance(tested.get_metric(0), metric.Accuracy)
    with pytest.raises(IndexError, match="index 3 is out of range for 3 metrics"):
        tested.get_metric(3)
    tested.reset_local()
    assert math.isnan(tested.get()[1][0]) and tested.get_global()[1][0] == 1.0


def test_custom_metric():
    def sum_and_count(label, pred):
        assert isinstance(label, np.ndarray) and isinstance(pred, np.ndarray)
        return float(label.sum()), 4

    tested = metric.create(sum_and_count)
    tested.update([mx.nd.array([1, 2, 5])], [mx.nd.array([0])])
    assert tested.get() == ("sum_and_count", 2.0)
    with pytest.raises(ValueError, match="labels of length 1, predictions of length 2"):
        tested.update([mx.nd.array([1])], [mx.nd.array([1])] * 2)
    extra = metric.np(lambda label, pred: 3.0, name="n", allow_extra_outputs=True)
    extra.update([mx.nd.array([1])], [mx.nd.array([1])] * 2)
    assert extra.get() == ("n", 3.0)


def test_update_dict_picks_by_name():
    tested = metric.Accuracy(output_names=["o"], label_names=["l"])
    right, wrong = np.array([0, 0]), np.array([1, 1])
    tested.update_dict({"l": right, "m": wrong}, {"o": right, "p": wrong})
    assert tested.get()[1] == 1.0
    with pytest.raises(KeyError, match="no label named"):
        tested.update_dict({"x": right}, {"o": right})
    everything = metric.Accuracy()
    everything.update_dict({"l": right, "m": wrong}, {"o": right, "p": right})
    assert everything.get()[1] == 0.5


def test_own_metric_without_global_sums():
    @metric.register
    class Calls(metric.EvalMetric):
        def __init__(self, weight=1, name="calls", **kwargs):
            super().__init__(name, weight=weight, **kwargs)

        def update(self, labels, preds):
            self.sum_metric += 1
            self.num_inst += 1

    tested = metric.create("calls", weight=3, output_names=["o"])
    tested.update(None, None)
    assert tested.get() == tested.get_global() == ("calls", 1.0)
    assert tested.get_config() == {
        "weight": 3,
        "metric": "Calls",
        "name": "calls",
        "output_names": ["o"],
        "label_names": None,
    }


def test_check_label_shapes():
    a, b = np.zeros(2), np.zeros((2, 3))
    same = metric.check_label_shapes(a, b)
    assert same[0] is a and same[1] is b
    wrapped = metric.check_label_shapes(a, b, wrap=True)
    assert wrapped[0][0] is a and wrapped[1][0] is b
    with pytest.raises(ValueError, match=r"labels of shape \(2,\), predictions of shape \(2, 3\)"):
        metric.check_label_shapes(a, b, shape=True)


def test_moments_of_pearson_as_mxnet_has_them():
    tested = metric.PearsonCorrelation(average="micro")
    assert tested.update_variance(np.array([1.0, 2, 3]), 0, 0.0, 0.0) == (3, 2.0, 2.0)
    count, mean, spread = tested.update_variance(np.array([1.0, 2, 3]), 2, 1.0, 0.5)
    assert (count, mean, spread) == (5, pytest.approx(1.6), pytest.approx(3.7))
    assert tested.update_variance(np.empty(0), 2, 1.0, 0.5) == (2, 1.0, 0.5)
    tested.update([mx.nd.array([1, 2, 3, 5])], [mx.nd.array([1, 2, 4, 4])])
    assert tested.get()[1] == pytest.approx(0.8783100656536799)
    tested.reset_micro()
    tested.update([mx.nd.array([1, 2, 3])], [mx.nd.array([3, 2, 1])])
    assert tested._local.correlation == pytest.approx(-1)
