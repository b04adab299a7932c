"""Networks of the model zoo: MXNet's parameters, MXNet's outputs, and files of parameters."""

from __future__ import annotations

import hashlib
import importlib.util
import math
import zipfile
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon.model_zoo import model_store, vision

DATA = Path(__file__).parent.parent / "data" / "model_zoo"


def load_nets() -> ModuleType:
    spec = importlib.util.spec_from_file_location("model_zoo_nets", DATA / "nets.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


nets = load_nets()


def rows(name: str) -> list[list[str]]:
    lines = (DATA / name).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


@pytest.mark.parametrize("row", rows("parameters.tsv"), ids=lambda row: row[0])
def test_parameters_are_those_of_mxnet(row: list[str]) -> None:
    name, count, elements, digest = row
    net = vision.get_model(name)
    size = 299 if name == "inceptionv3" else 224
    net.infer_shape(nd.placeholder((1, 3, size, size)))
    params = net._collect_params_with_prefix()
    assert [p.name for p in params.values()] == list(net.collect_params())
    lines = [nets.parameter_line(k, p.name, net.prefix, p.shape) for k, p in params.items()]
    assert len(lines) == int(count)
    assert sum(math.prod(p.shape) for p in params.values()) == int(elements)
    assert hashlib.sha256("\n".join(lines).encode()).hexdigest() == digest


@pytest.mark.parametrize("row", rows("outputs.tsv"), ids=lambda row: f"{row[0]}-{row[1]}")
def test_outputs_are_those_of_mxnet(row: list[str]) -> None:
    name, mode, *scores = row
    make, size = nets.NETS[name]
    net = make(vision)
    net.initialize()
    x = nd.array(nets.images(size))
    net.infer_shape(x)
    nets.fill(net, nd.array)
    with autograd.train_mode() if mode == "train" else autograd.predict_mode():
        y = net(x).asnumpy()
    expected = np.array(scores, "float64").reshape(2, 5)
    # Statistics of the few pixels that the last layers have left are badly conditioned.
    tolerance = 5e-4 if mode == "train" else 1e-5
    np.testing.assert_allclose(y, expected, rtol=0, atol=tolerance * np.abs(expected).max())


def test_network_trains() -> None:
    mx.random.seed(0)
    net = vision.ResNetV1(vision.BasicBlockV1, [1], [4, 8], classes=3, thumbnail=True)
    net.initialize(mx.init.Xavier())
    trainer = gluon.Trainer(net.collect_params(), "sgd", {"learning_rate": 0.1})
    loss_function = gluon.loss.SoftmaxCrossEntropyLoss()
    y = nd.arange(12) % 3
    # The class is the channel that is brighter than the others.
    x = nd.random.normal(shape=(12, 3, 8, 8)) + 2 * nd.one_hot(y, 3).reshape((12, 3, 1, 1))
    losses = []
    for _ in range(30):
        with autograd.record():
            loss = loss_function(net(x), y)
        loss.backward()
        trainer.step(12)
        losses.append(loss.mean().asscalar())
    assert losses[-1] < losses[0] / 4


def test_names_below_another_block() -> None:
    class Pair(gluon.HybridBlock):
        def __init__(self) -> None:
            super().__init__(prefix="pair_")
            with self.name_scope():
                self.first = vision.resnet18_v1(classes=2)
                self.second = vision.mobilenet_v2_0_25(classes=2)

    names = list(Pair().collect_params())
    assert names[0] == "pair_resnetv10_conv0_weight"
    assert names[-1] == "pair_mobilenetv20_output_pred_weight"


def test_get_model_takes_any_case_and_arguments() -> None:
    net = vision.get_model("SqueezeNet1.1", classes=7, prefix="s_")
    assert net.prefix == "s_"
    assert net.output[0].weight.shape[0] == 7


@pytest.mark.parametrize(
    ("call", "error", "text"),
    [
        (lambda: vision.get_model("resnet19_v1"), ValueError, "resnet19_v1.*resnet18_v1"),
        (lambda: vision.get_resnet(1, 19), AssertionError, r"num_layers is 19.*\[18, 34"),
        (lambda: vision.get_resnet(3, 18), AssertionError, "version is 3"),
        (lambda: vision.get_vgg(12), KeyError, "num_layers is 12"),
        (lambda: vision.densenet.get_densenet(1), KeyError, "num_layers is 1"),
        (lambda: vision.SqueezeNet("2.0"), AssertionError, "version '2.0'"),
        (lambda: vision.VGG([1], [2, 3]), AssertionError, "1 stages and filters 2"),
        (
            lambda: vision.ResNetV1(vision.BasicBlockV1, [1], [2]),
            AssertionError,
            "channels has length 1",
        ),
    ],
)
def test_wrong_arguments_are_named(call: object, error: type, text: str) -> None:
    with pytest.raises(error, match=text):
        call()


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site that has the parameters of a network 'tiny'; returns the file it was made from."""
    source = tmp_path / "source.params"
    nd.save(str(source), {"weight": nd.arange(6).reshape((2, 3)), "bias": nd.ones((2,))})
    digest = hashlib.sha1(source.read_bytes()).hexdigest()
    monkeypatch.setitem(model_store._model_sha1, "tiny", digest)
    folder = tmp_path / "site" / "gluon" / "models"
    folder.mkdir(parents=True)
    with zipfile.ZipFile(folder / f"tiny-{digest[:8]}.zip", "w") as archive:
        archive.write(source, f"tiny-{digest[:8]}.params")
    monkeypatch.setenv("MXNET_GLUON_REPO", (tmp_path / "site").as_uri())
    return source


def test_model_file_is_fetched_once_and_checked(published: Path, tmp_path: Path) -> None:
    root = tmp_path / "models"
    path = Path(model_store.get_model_file("tiny", root=str(root)))
    assert path.read_bytes() == published.read_bytes()
    assert list(root.iterdir()) == [path]
    path.write_bytes(b"damaged")
    assert Path(model_store.get_model_file("tiny", str(root))).read_bytes()[:7] != b"damaged"
    (tmp_path / "site" / "gluon" / "models" / f"{path.stem}.zip").unlink()
    assert model_store.get_model_file("tiny", str(root)) == str(path)
    model_store.purge(str(root))
    assert list(root.iterdir()) == []


def test_missing_file_names_file_and_url(published: Path, tmp_path: Path) -> None:
    (archive,) = (tmp_path / "site" / "gluon" / "models").iterdir()
    archive.unlink()
    with pytest.raises(OSError, match=rf"{archive.stem}\.params does not exist.*{archive.name}"):
        model_store.get_model_file("tiny", str(tmp_path / "models"))
    assert list((tmp_path / "models").iterdir()) == []


def test_wrong_file_of_a_site_is_refused(
    published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (archive,) = (tmp_path / "site" / "gluon" / "models").iterdir()
    root = tmp_path / "models"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr(f"{archive.stem}.params", b"something else")
    with pytest.raises(ValueError, match="does not have the SHA-1"):
        model_store.get_model_file("tiny", str(root))
    archive.write_bytes(b"no archive")
    with pytest.raises(ValueError, match=r"no tiny-.*\.params can be read"):
        model_store.get_model_file("tiny", str(root))
    assert list(root.iterdir()) == []
    with pytest.raises(ValueError, match="'unknown'"):
        model_store.get_model_file("unknown", str(root))


def test_pretrained_loads_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = vision.squeezenet1_1(classes=3)
    made.initialize(mx.init.Xavier())
    x = nd.array(nets.images(224))
    expected = made(x).asnumpy()
    file = tmp_path / "file.params"
    made.save_parameters(str(file))
    digest = hashlib.sha1(file.read_bytes()).hexdigest()
    monkeypatch.setitem(model_store._model_sha1, "squeezenet1.1", digest)
    file.rename(tmp_path / f"squeezenet1.1-{digest[:8]}.params")
    net = vision.get_model("squeezenet1.1", pretrained=True, root=str(tmp_path), classes=3)
    np.testing.assert_array_equal(net(x).asnumpy(), expected)
