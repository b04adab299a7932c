"""Write what Apache MXNet 1.9.1 says about the networks in ../shared/data/mxnet-models.

Run it from the repository root with a Python that has Apache MXNet 1.9.1 (it is not needed to run
the tests)::

    MXNET_SUBGRAPH_BACKEND=NONE python tests/data/make_model_references.py

For each network it writes into tests/data/models a ``.json`` with the names of its parts and the
shapes that follow from that of the data, and, where it is small, an ``.npz`` with its outputs in
inference. Parameters come from the ``.params`` beside the network; where there are none, they and
all inputs are ``values(name, shape)`` below.
"""

from __future__ import annotations

import json
import os
import zlib
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT.parent / "shared" / "data" / "mxnet-models"
FOLDER = Path(__file__).parent / "models"

# Network, parameters (None: drawn), shapes of the inputs, and whether its outputs are kept.
NETWORKS = [
    ("apache-legacy/save_000800.json", None, {"data": (4, 20)}, True),
    ("apache-legacy/test_mkldnn_model_model1.json", None, {"data": (1, 3, 224, 224)}, False),
    ("aws-dlc-linear/model-symbol.json", "model-0000.params", {"data": (4, 2)}, True),
    ("cifar_resnet20_v1/cifar_resnet20_v1-symbol.json", "cifar_resnet20_v1-0000.params",
     {"data": (4, 3, 32, 32)}, True),
    ("go-test/go_test-symbol.json", "go_test-0001.params", {"data": (4,), "softmax_label": (4,)},
     True),
    ("lenet-miraclewkf/LeNet-symbol.json", "LeNet-0010.params", {"data": (4, 1, 28, 28)}, True),
]  # fmt: skip


def values(name: str, shape: tuple[int, ...]) -> np.ndarray:
    """What a variable holds: normal, positive for variances."""
    rng = np.random.RandomState(zlib.crc32(name.encode()))
    drawn = rng.standard_normal(shape).astype("float32")
    return np.abs(drawn) + np.float32(0.5) if name.endswith("_var") else drawn


def main() -> None:
    if os.environ.get("MXNET_SUBGRAPH_BACKEND") != "NONE":
        # Its fused kernels give wrong values for some residual networks.
        raise SystemExit("set MXNET_SUBGRAPH_BACKEND=NONE")
    import mxnet as mx

    FOLDER.mkdir(exist_ok=True)
    for file, params, shapes, runs in NETWORKS:
        symbol = mx.sym.load(str(MODELS / file))
        arguments, outputs, states = symbol.infer_shape(**shapes)
        names = symbol.list_arguments(), symbol.list_auxiliary_states()
        found = {
            "arguments": dict(zip(names[0], arguments, strict=True)),
            "states": dict(zip(names[1], states, strict=True)),
            "outputs": dict(zip(symbol.list_outputs(), outputs, strict=True)),
            "internals": symbol.get_internals().list_outputs(),
        }
        stem = Path(file).stem
        text = json.dumps(found, indent=1) + "\n"
        (FOLDER / f"{stem}.json").write_text(text, encoding="utf-8")
        if not runs:
            continue
        saved = mx.nd.load(str(MODELS / file).rsplit("/", 1)[0] + "/" + params) if params else {}
        arrays = {
            kind: {
                name: saved.get(f"{kind}:{name}", mx.nd.array(values(name, shape)))
                for name, shape in found[part].items()
            }
            for kind, part in (("arg", "arguments"), ("aux", "states"))
        }
        executor = symbol.bind(mx.cpu(), arrays["arg"], aux_states=arrays["aux"])
        results = [a.asnumpy() for a in executor.forward(is_train=False)]
        np.savez_compressed(
            FOLDER / f"{stem}.npz", **dict(zip(symbol.list_outputs(), results, strict=True))
        )


if __name__ == "__main__":
    main()
