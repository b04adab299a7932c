"""Files of modules: those that MXNet 1.9.1 wrote (tests/data/make_module.py)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.python.module_nets import batch, params, separable
from tests.python.test_module_bucketing import sentences, sums

import weft as mx

DATA = Path(__file__).parent.parent / "data" / "module"
MODELS = Path(__file__).parents[3] / "shared" / "data" / "mxnet-models"
SHAPES = [("data", (4, 5))], [("softmax_label", (4,))]
SGD = {"learning_rate": 0.2, "momentum": 0.9, "wd": 0.01}


@pytest.fixture(scope="module")
def values() -> Any:
    return np.load(DATA / "values.npz")


def test_training_goes_on_where_mxnet_stopped(values: Any) -> None:
    module = mx.mod.Module.load(str(DATA / "net"), 2, load_optimizer_states=True)
    module.bind(*SHAPES)
    module.init_optimizer(optimizer_params=SGD)
    module.forward(batch(4, seed=9), is_train=False)
    np.testing.assert_allclose(
        module.get_outputs()[0].asnumpy(), values["net output"], rtol=1e-5, atol=1e-6
    )
    for seed in range(5, 8):
        module.forward_backward(batch(4, seed=seed))
        module.update()
    for name, value in params(module).items():
        np.testing.assert_allclose(value, values[f"net {name}"], rtol=1e-4, atol=1e-5)


def test_buckets_of_mxnet(values: Any) -> None:
    module = mx.mod.BucketingModule.load(str(DATA / "buckets"), 1, sums, 8)
    module.bind([("data", (4, 8))], [("softmax_label", (4,))])
    for key in (5, 8):
        module.forward(sentences(key), is_train=False)
        np.testing.assert_allclose(
            module.get_outputs()[0].asnumpy(), values[f"bucket {key}"], rtol=1e-5, atol=1e-6
        )


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_feed_forward_of_a_module(values: Any) -> None:
    model = mx.model.FeedForward.load(str(DATA / "net"), 2)
    out = model.predict(batch(4, seed=9).data[0])
    np.testing.assert_allclose(out, values["net output"], rtol=1e-5, atol=1e-6)


def test_what_is_written_is_what_was_read(tmp_path: Path) -> None:
    module = mx.mod.Module.load(str(DATA / "net"), 2, load_optimizer_states=True)
    module.bind(*SHAPES)
    module.init_optimizer(optimizer_params=SGD)
    module.save_checkpoint(str(tmp_path / "net"), 2, save_optimizer_states=True)
    assert (tmp_path / "net-0002.params").read_bytes() == (DATA / "net-0002.params").read_bytes()
    again = mx.mod.Module.load(str(tmp_path / "net"), 2, load_optimizer_states=True)
    again.bind(*SHAPES)
    again.init_optimizer(optimizer_params=SGD)
    for one in (module, again):
        one.forward_backward(batch(4))
        one.update()
    expected = params(module)
    assert all(np.array_equal(value, expected[name]) for name, value in params(again).items())


@pytest.mark.filterwarnings("ignore:.*label_shapes are of")
@pytest.mark.parametrize("model", [
    "aws-dlc-linear/model-0000", "go-test/go_test-0001", "lenet-miraclewkf/LeNet-0001",
    "lenet-miraclewkf/LeNet-0010",
])  # fmt: skip
def test_models_of_others(model: str) -> None:
    """Without the shared models, one that MXNet wrote for the tests stands for each of them."""
    folder, name = model.split("/")
    reference = MODELS / folder / f"reference-{name}.npz"
    prefix, epoch = str(MODELS / folder / name[:-5]), int(name[-4:])
    if not reference.exists():
        prefix, epoch = str(DATA / "net"), 2
        inputs = {"data": batch(4, seed=9).data[0].asnumpy()}
        outputs = [np.load(DATA / "values.npz")["net output"]]
    else:
        found = np.load(reference)
        inputs = {n[3:]: found[n] for n in found.files if n.startswith("in:")}
        outputs = [found[n] for n in found.files if n.startswith("out:")]
    symbol, arg_params, aux_params = mx.model.load_checkpoint(prefix, epoch)
    labels = [n for n in symbol.list_arguments() if n.endswith("label")]
    data = [n for n in symbol.list_arguments() if n in inputs and n not in labels]
    module = mx.mod.Module(symbol, data, labels)
    label_shapes = [(n, inputs[n].shape) for n in labels if n in inputs]
    module.bind([(n, inputs[n].shape) for n in data], label_shapes, for_training=False)
    module.set_params(arg_params, aux_params)
    module.forward(mx.io.DataBatch([mx.nd.array(inputs[n]) for n in data]))
    for out, expected in zip(module.get_outputs(), outputs, strict=True):
        np.testing.assert_allclose(out.asnumpy(), expected, rtol=1e-4, atol=1e-5)


def test_names_of_buckets_must_be_numbers(tmp_path: Path) -> None:
    module = mx.mod.BucketingModule(lambda key: sums(len(key)), default_bucket_key="abcde")
    module.bind([("data", (4, 5))], [("softmax_label", (4,))])
    module.init_params()
    with pytest.raises(ValueError, match="abcde"):
        module.save_checkpoint(str(tmp_path / "net"), 1)
    assert not list(tmp_path.iterdir())


def test_missing_and_damaged_files(tmp_path: Path) -> None:
    with pytest.raises((OSError, RuntimeError), match="nothing-symbol.json"):
        mx.mod.Module.load(str(tmp_path / "nothing"), 1)
    (tmp_path / "net-symbol.json").write_bytes((DATA / "net-symbol.json").read_bytes())
    (tmp_path / "net-0002.params").write_bytes((DATA / "net-0002.params").read_bytes()[:-3])
    with pytest.raises((OSError, RuntimeError)):
        mx.mod.Module.load(str(tmp_path / "net"), 2)
    module = mx.mod.Module(mx.sym.load(str(tmp_path / "net-symbol.json")))
    module.bind(*SHAPES)
    module.init_params()
    module.init_optimizer(optimizer_params=SGD)
    data, label = separable(4)
    module.forward_backward(mx.io.DataBatch([mx.nd.array(data)], [mx.nd.array(label)]))
    module.update()
