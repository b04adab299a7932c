"""Stores within a process, and checkpoints of parameters."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import _callbacks, autograd, callback, gluon, kvstore, model, nd


def pulled(kv: Any, key: Any, shape: Any = 2) -> list[float]:
    out = nd.zeros(shape)
    kv.pull(key, out)
    return out.asnumpy().tolist()


@pytest.mark.parametrize("name", [
    "local", "device", "local_update_cpu", "local_allreduce_cpu", "local_allreduce_device",
])  # fmt: skip
def test_what_a_store_is(name: str) -> None:
    kv = mx.kv.create(name)
    assert (kv.type, kv.rank, kv.num_workers) == (name, 0, 1)
    assert kv.is_capable("optimizer")
    with pytest.raises(ValueError, match="'x' is not known"):
        kv.is_capable("x")


def test_push_sums_over_devices_and_replaces() -> None:
    kv = mx.kv.create()
    kv.init(["a", 3], [nd.ones(2), nd.full(3, 2)])
    assert pulled(kv, "a") == [1, 1] and pulled(kv, 3, 3) == [2, 2, 2]
    kv.push("a", [nd.ones(2, ctx=mx.cpu(0)), nd.full(2, 2, ctx=mx.cpu(1))], priority=-1)
    assert pulled(kv, "a") == [3, 3]
    kv.push(["a", 3], [nd.full(2, 5), [nd.ones(3), nd.ones(3)]])
    out = [nd.zeros(3), nd.zeros(3)]
    kv.pull(["a", 3], [nd.zeros(2), out])
    assert pulled(kv, "a") == [5, 5]
    assert [o.asnumpy().tolist() for o in out] == [[2, 2, 2]] * 2


def test_a_store_keeps_copies() -> None:
    kv = mx.kv.create()
    x = nd.ones(2)
    kv.init("a", x)
    x[:] = 7
    out = nd.zeros(2)
    kv.pull("a", out)
    out[:] = 9
    assert pulled(kv, "a") == [1, 1]
    kv.push("a", x)
    x[:] = 8
    assert pulled(kv, "a") == [7, 7]


def test_pushpull_and_broadcast() -> None:
    kv = mx.kv.create()
    out = nd.zeros(2)
    kv.broadcast("a", nd.full(2, 3), out)
    assert out.asnumpy().tolist() == [3, 3]
    kv.pushpull("a", [nd.ones(2), nd.ones(2)], out=[out, out])
    assert out.asnumpy().tolist() == [2, 2]
    values = [nd.full(2, 2), nd.full(2, 5)]
    kv.pushpull("a", values)
    assert [v.asnumpy().tolist() for v in values] == [[7, 7], [7, 7]]


def test_values_take_the_stored_dtype() -> None:
    kv = mx.kv.create()
    kv.init("a", nd.ones(2, dtype="float16"))
    kv.push("a", [nd.ones(2), nd.ones(2, dtype="float64")])
    out = nd.zeros(2, dtype="int32")
    kv.pull("a", out)
    assert out.asnumpy().tolist() == [2, 2]


def test_updaters_and_optimizers(tmp_path: Path) -> None:
    kv = mx.kv.create()
    kv.init("w", nd.ones(2))
    seen: list[Any] = []

    def update(key: Any, total: Any, stored: Any) -> None:
        seen.append(key)
        stored += 2 * total

    kv._set_updater(update)
    kv.push("w", [nd.ones(2), nd.ones(2)])
    assert pulled(kv, "w") == [5, 5] and seen == ["w"]
    with pytest.raises(ValueError, match="save_optimizer_states: the store has no optimizer"):
        kv.save_optimizer_states(str(tmp_path / "states"))
    kv.set_optimizer(mx.optimizer.SGD(learning_rate=0.5, momentum=0.5))
    kv.push("w", nd.ones(2))
    assert pulled(kv, "w") == [4.5, 4.5]
    kv.save_optimizer_states(str(tmp_path / "states"))
    kv.push("w", nd.zeros(2))
    after = pulled(kv, "w")
    assert after == [4.25, 4.25]
    other = mx.kv.create()
    other.init("w", nd.full(2, 4.5))
    other.set_optimizer(mx.optimizer.SGD(learning_rate=0.5, momentum=0.5))
    other.load_optimizer_states(str(tmp_path / "states"))
    other.push("w", nd.zeros(2))
    assert pulled(other, "w") == after


def test_a_store_records_nothing() -> None:
    kv = mx.kv.create()
    x = nd.ones(2)
    x.attach_grad()
    with autograd.record():
        y = x * 2
        kv.init("a", y)
        kv.push("a", [y, y])
        out = nd.zeros(2)
        kv.pull("a", out)
        z = x * 3
        kv.pull("a", x)  # what is recorded keeps the old values
    assert not autograd.is_tracked(out) and out.asnumpy().tolist() == [4, 4]
    assert x.asnumpy().tolist() == [4, 4] and z.asnumpy().tolist() == [3, 3]


def test_an_updater_gets_keys_as_they_are_and_may_use_its_store() -> None:
    kv = mx.kv.create()
    kv.init([3, "w"], [nd.zeros(2), nd.zeros((4, 2)).tostype("row_sparse")])
    seen: list[Any] = []

    def update(key: Any, total: Any, stored: Any) -> None:
        seen.append((key, total.stype, stored.stype))
        if key == "w":
            stored[:] = total
            kv.push("3", nd.ones(2))
        else:
            stored += total

    kv._set_updater(update)
    rows = nd.sparse.row_sparse_array((np.ones((1, 2)), [1]), shape=(4, 2))
    kv.push("w", [rows, rows])
    kv.push(3, nd.ones(2))
    assert seen == [("w", "row_sparse", "row_sparse"), *[(3, "default", "default")] * 2]
    assert pulled(kv, "w", (4, 2)) == [[0, 0], [2, 2], [0, 0], [0, 0]] and pulled(kv, 3) == [2, 2]


def test_what_an_updater_raises_leaves_push() -> None:
    kv = mx.kv.create()
    kv.init("a", nd.ones(2))

    def fail(*_: Any) -> None:
        raise KeyError("mine")

    kv._set_updater(fail)
    with pytest.raises(KeyError, match="mine"):
        kv.push("a", nd.ones(2))
    assert pulled(kv, "a") == [1, 1]


def test_a_store_and_its_updater_die_together() -> None:
    def make() -> weakref.ref[Any]:
        kv = mx.kv.create()
        kv._set_updater(lambda *_: kv)
        return weakref.ref(kv)

    gc.collect()
    kept = len(_callbacks._callbacks)
    watch = make()
    gc.collect()
    assert watch() is None and len(_callbacks._callbacks) == kept


def test_threads() -> None:
    kv = mx.kv.create()
    kv.init("a", nd.zeros(2))

    def add(key: Any, total: Any, stored: Any) -> None:
        before = stored.copy()
        time.sleep(1e-4)
        stored[:] = before + total

    kv._set_updater(add)
    threads = [
        threading.Thread(target=lambda: [kv.push("a", nd.ones(2)) for _ in range(50)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert pulled(kv, "a") == [200, 200]


def test_store_errors() -> None:
    raised = (ValueError, TypeError, NotImplementedError, LookupError)
    kv = mx.kv.create()
    kv.init("a", nd.ones(2))
    for call, message in (
        (lambda: kv.init("a", nd.ones(2)), "init: key \"a\": it is there already"),
        (lambda: kv.push("b", nd.ones(2)), 'push: key "b": it is not there'),
        (lambda: kv.pull("b", nd.ones(2)), 'pull: key "b": it is not there'),
        (lambda: kv.pull("a"), "pull: out is missing"),
        (lambda: kv.push("a", nd.ones(5)), r"shape \(5,\) came, the stored array has \(2,\)"),
        (lambda: kv.pull("a", nd.ones(5)), "shape"),
        (lambda: kv.init(["x", "y"], [nd.ones(1)]), "2 keys and 1 values"),
        (lambda: kv.init(None, nd.ones(1)), "key None, expected an integer or a string"),
        (lambda: kv.init("x", []), "expected an NDArray"),
        (lambda: kv.init("x", 3), "expected an NDArray"),
        (lambda: kv.init("x\0", nd.ones(1)), "holds a zero character"),
        (lambda: kv.init("x", nd.ones((2, 2)).tostype("csr")), "key 'x': csr arrays cannot be"),
        (lambda: kv.row_sparse_pull("a"), "row_ids are needed"),
        (lambda: kv.row_sparse_pull("a", nd.ones(2), row_ids=nd.array([0])), "row_sparse"),
        (lambda: kv.set_optimizer(3), "set_optimizer: optimizer is 3, expected an Optimizer"),
        (lambda: kv.set_gradient_compression({"type": "2bit"}), "nothing to compress"),
        (lambda: mx.kv.create("dist_sync"), "distributed stores do not exist yet"),
        (lambda: mx.kv.create(3), "expected a string"),
    ):
        with pytest.raises(raised, match=message):
            call()
    assert pulled(kv, "a") == [1, 1]


def test_stores_of_other_kinds() -> None:
    @kvstore.KVStoreBase.register
    class Mine(kvstore.KVStoreBase):
        pass

    kv = mx.kv.create("mine")
    assert isinstance(kv, Mine)
    with pytest.raises(NotImplementedError, match="Mine does not define pushpull"):
        kv.pushpull("a", nd.ones(1))
    with pytest.raises(NotImplementedError, match="Mine does not define rank"):
        kv.rank  # noqa: B018


def test_a_trainer_takes_a_store() -> None:
    net = gluon.nn.Dense(1)
    net.initialize(ctx=[mx.cpu(0), mx.cpu(1)])
    trainer = gluon.Trainer(net.collect_params(), "sgd", kvstore=mx.kv.create("device"))
    with autograd.record():
        losses = [net(nd.ones((1, 2), ctx=ctx)) for ctx in (mx.cpu(0), mx.cpu(1))]
    autograd.backward(losses)
    trainer.step(2)
    first, second = net.weight.list_data()
    assert (first.asnumpy() == second.asnumpy()).all()


# --- Checkpoints.


class Saved:
    def save(self, path: str, remove_amp_cast: bool) -> None:
        Path(path).write_text("{}")


def test_checkpoints(tmp_path: Path) -> None:
    prefix = str(tmp_path / "net")
    args, aux = {"w": nd.ones(2), "b": nd.zeros(1)}, {"mean": nd.full(3, 5)}
    model.save_checkpoint(prefix, 3, None, args, aux)
    assert [p.name for p in tmp_path.iterdir()] == ["net-0003.params"]
    assert set(nd.load(prefix + "-0003.params")) == {"arg:w", "arg:b", "aux:mean"}
    loaded_args, loaded_aux = model.load_params(prefix, 3)
    assert set(loaded_args) == {"w", "b"} and set(loaded_aux) == {"mean"}
    np.testing.assert_array_equal(loaded_aux["mean"].asnumpy(), [5, 5, 5])
    model.save_checkpoint(prefix, 12345, Saved(), args, {})
    assert Path(prefix + "-symbol.json").exists() and Path(prefix + "-12345.params").exists()


def test_checkpoint_errors(tmp_path: Path) -> None:
    prefix = str(tmp_path / "net")
    with pytest.raises(TypeError, match="symbol is int, which has no method save"):
        model.save_checkpoint(prefix, 1, 3, {}, {})
    with pytest.raises(OSError, match="net-0001.params"):
        model.load_params(prefix, 1)
    for stored in ({"w": nd.ones(1)}, {"foo:w": nd.ones(1)}, [nd.ones(1)]):
        nd.save(prefix + "-0002.params", stored)
        with pytest.raises(ValueError, match="expected names that start with arg: or aux:"):
            model.load_params(prefix, 2)
    with pytest.raises(OSError, match="net-symbol.json"):
        model.load_checkpoint(prefix, 2)


def test_do_checkpoint(tmp_path: Path) -> None:
    save = callback.do_checkpoint(str(tmp_path / "net"), 2)
    for epoch in range(5):
        save(epoch, Saved(), {"w": nd.full(1, epoch)}, {})
    names = sorted(p.name for p in tmp_path.iterdir())
    assert names == ["net-0002.params", "net-0004.params", "net-symbol.json"]
    assert model.load_params(str(tmp_path / "net"), 4)[0]["w"].asscalar() == 3


def test_batch_end_param() -> None:
    assert model.BatchEndParam._fields == ("epoch", "nbatch", "eval_metric", "locals")
