"""Write what MXNet's modules write, and what they compute afterwards: module/.

Run with MXNet 1.9.1 under the name weft: ``python -m tests.data.make_module``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import mxnet
import numpy as np

sys.modules["weft"] = mxnet

from tests.python.module_nets import batch, bound, params  # noqa: E402
from tests.python.test_module_bucketing import sentences, sums  # noqa: E402

HERE = Path(__file__).parent / "module"
SGD = {"learning_rate": 0.2, "momentum": 0.9, "wd": 0.01}


def steps(module: Any, batches: Any) -> None:
    """Train on some batches."""
    for one in batches:
        module.forward_backward(one)
        module.update()
        mxnet.nd.waitall()  # MXNet writes moving averages behind the back of its engine


def main() -> None:
    """Train, write, train on."""
    HERE.mkdir(exist_ok=True)
    module = bound()
    module.init_optimizer(optimizer_params=SGD)
    steps(module, [batch(4, seed=seed) for seed in range(5)])
    module.save_checkpoint(str(HERE / "net"), 2, save_optimizer_states=True)
    module.forward(batch(4, seed=9), is_train=False)
    found = {"net output": module.get_outputs()[0].asnumpy()}
    steps(module, [batch(4, seed=seed) for seed in range(5, 8)])
    found.update({f"net {name}": value for name, value in params(module).items()})

    buckets = mxnet.mod.BucketingModule(sums, default_bucket_key=8)
    buckets.bind([("data", (4, 8))], [("softmax_label", (4,))])
    buckets.init_params(mxnet.init.Uniform(0.5))
    buckets.init_optimizer(optimizer_params=SGD)
    steps(buckets, [sentences(key) for key in (5, 8)])
    buckets.save_checkpoint(str(HERE / "buckets"), 1)
    for key in (5, 8):
        buckets.forward(sentences(key), is_train=False)
        found[f"bucket {key}"] = buckets.get_outputs()[0].asnumpy()
    np.savez_compressed(HERE / "values.npz", **found)


if __name__ == "__main__":
    main()
