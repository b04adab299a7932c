"""Write parameters.tsv and outputs.tsv with Apache MXNet 1.9.1.

Run it with a Python that has Apache MXNet 1.9.1 (it is not needed to run the tests)::

    python tests/data/model_zoo/make.py
"""

from __future__ import annotations

import hashlib
import math
import os
from pathlib import Path

# MXNet's own fusion on the CPU gives wrong values for some residual networks.
os.environ["MXNET_SUBGRAPH_BACKEND"] = "NONE"

import mxnet as mx  # noqa: E402
from mxnet.gluon.model_zoo import model_store, vision  # noqa: E402
from nets import NETS, fill, images, parameter_line  # noqa: E402

FOLDER = Path(__file__).parent


def write_parameters() -> None:
    rows = [
        "# Networks of MXNet 1.9.1: name, number of parameters and of their elements, and SHA-256",
        "# of the lines of nets.parameter_line in the order of definition.",
    ]
    for name in sorted(model_store._model_sha1):
        net = vision.get_model(name)
        symbol = net(mx.sym.var("data"))
        size = 299 if name == "inceptionv3" else 224
        arguments, _, auxiliary = symbol.infer_shape(data=(1, 3, size, size))
        names = symbol.list_arguments() + symbol.list_auxiliary_states()
        shapes = dict(zip(names, arguments + auxiliary, strict=True))
        params = net._collect_params_with_prefix()
        lines = [
            parameter_line(key, param.name, net.prefix, shapes[param.name])
            for key, param in params.items()
        ]
        elements = sum(math.prod(shapes[param.name]) for param in params.values())
        digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
        rows.append(f"{name}\t{len(lines)}\t{elements}\t{digest}")
    (FOLDER / "parameters.tsv").write_text("\n".join(rows) + "\n")


def write_outputs() -> None:
    rows = ["# Outputs of MXNet 1.9.1 for the networks of nets.NETS: name, mode, (2, 5) scores."]
    for name, (make, size) in NETS.items():
        net = make(vision)
        net.initialize()
        x = mx.nd.array(images(size))
        net(x)
        fill(net, mx.nd.array)
        modes = ["predict"] if "Dropout" in repr(net) else ["predict", "train"]
        for mode in modes:
            with mx.autograd.train_mode() if mode == "train" else mx.autograd.predict_mode():
                scores = net(x).asnumpy()
            rows.append("\t".join([name, mode, *(f"{value:.6g}" for value in scores.ravel())]))
    (FOLDER / "outputs.tsv").write_text("\n".join(rows) + "\n")


if __name__ == "__main__":
    write_parameters()
    write_outputs()
