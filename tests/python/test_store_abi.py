"""The engine's parameter store, as every language reaches it."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from tests.python.test_training_abi import Optimizer
from weft._ffi import ffi, lib

import weft as mx
from weft import autograd, error, nd
from weft.base import check

UPDATER = "int(void *, const char *, weft_array *, weft_array *)"


class Store:
    """Calls the ABI; keys and arrays are lists, or one of each."""

    def __init__(self, kind="local"):
        out = ffi.new("weft_store **")
        check(lib.weft_store_create(kind.encode(), out))
        self.handle = ffi.gc(out[0], lib.weft_store_free)
        self.released = []

    @staticmethod
    def _items(keys, arrays):
        if isinstance(keys, str):
            keys, arrays = [keys], [arrays]
        return len(keys), [ffi.new("char[]", k.encode()) for k in keys], [a._h for a in arrays]

    def init(self, keys, arrays):
        check(lib.weft_store_init(self.handle, *self._items(keys, arrays)))

    def push(self, keys, arrays):
        check(lib.weft_store_push(self.handle, *self._items(keys, arrays)))

    def pull(self, keys, arrays):
        check(lib.weft_store_pull(self.handle, *self._items(keys, arrays)))

    def push_pull(self, keys, arrays, output_keys, outputs):
        given = *self._items(keys, arrays), *self._items(output_keys, outputs)
        check(lib.weft_store_push_pull(self.handle, *given))

    def get(self, key, shape=2):
        out = nd.zeros(shape)
        self.pull(key, out)
        return out.asnumpy().tolist()

    def set_updater(self, updater):
        def call(_, key, total, stored):
            try:
                updater(
                    ffi.string(key).decode(), autograd.borrowed_array(total),
                    autograd.borrowed_array(stored),
                )  # fmt: skip
            except Exception as failure:  # noqa: BLE001
                lib.weft_set_callback_error(str(failure).encode())
                return -1
            return 0

        if updater is None:
            check(lib.weft_store_set_updater(self.handle, ffi.NULL, ffi.NULL, ffi.NULL))
            return
        self.kept = (
            ffi.callback(UPDATER, call, error=-1),
            ffi.callback("void(void *)", lambda _: self.released.append(updater)),
            getattr(self, "kept", None),
        )
        check(lib.weft_store_set_updater(self.handle, *self.kept[:2], ffi.NULL))

    def set_optimizer(self, optimizer):
        check(lib.weft_store_set_optimizer(self.handle, optimizer.handle))


def test_sums_replace_what_is_stored():
    store = Store()
    store.init(["a", "b"], [nd.ones(2), nd.full(3, 2)])
    store.push(["a", "b", "a"], [nd.full(2, 5), nd.full(3, 7), nd.full(2, 6)])
    assert store.get("a") == [11, 11] and store.get("b", 3) == [7, 7, 7]


def test_what_is_stored_belongs_to_the_store():
    store = Store()
    given, out = nd.ones(2), nd.zeros(2)
    store.init("a", given)
    given[:] = 5
    assert store.get("a") == [1, 1]
    store.push("a", given)
    given[:] = 6
    store.pull("a", out)
    out[:] = 7
    assert store.get("a") == [5, 5]


def test_dtypes_and_devices_are_those_of_the_store():
    store = Store()
    store.init("a", nd.ones(2, dtype="float16", ctx=mx.cpu(1)))
    store.push(["a", "a"], [nd.array([1.5, 300]), nd.array([1, 2.25], dtype="float64")])
    out = nd.zeros(2, dtype="float64")
    store.pull("a", out)
    assert out.asnumpy().tolist() == [2.5, 302.25] and out.context == mx.cpu(0)
    seen = []
    store.set_updater(lambda _, total, stored: seen.append((total.context, total.dtype)))
    store.push("a", nd.ones(2))
    assert seen == [(mx.cpu(1), np.float16)]


def test_push_pull_comes_back_summed():
    store = Store()
    store.init(["a", "b"], [nd.zeros(2), nd.zeros(2)])
    out = [nd.zeros(2) for _ in range(3)]
    store.push_pull(["a", "a", "b"], [nd.ones(2), nd.ones(2), nd.full(2, 5)], ["b", "a", "a"], out)
    assert [o.asnumpy()[0] for o in out] == [5, 2, 2]
    with pytest.raises(error.NotFoundError, match='KVStore.push_pull: key "c": it is not there'):
        store.push_pull("a", nd.full(2, 9), "c", out[0])
    assert store.get("a") == [2, 2]  # nothing was pushed


def test_nothing_is_recorded():
    store, x = Store(), nd.ones(2)
    x.attach_grad()
    with autograd.record():
        y = x * 2
        store.init("a", y)
        store.push(["a", "a"], [y, y])
        out = nd.zeros(2)
        store.pull("a", out)
    assert not autograd.is_tracked(out) and out.asnumpy().tolist() == [4, 4]
    y.backward()
    assert x.grad.asnumpy().tolist() == [2, 2]


def test_an_optimizer_of_the_engine_updates():
    store, sgd = Store("device"), Optimizer("sgd", learning_rate=0.5, momentum=0.5, wd=0.1)
    store.init(["3", "fc_bias"], [nd.ones(2), nd.ones(2)])
    store.set_optimizer(sgd)
    store.init("fc_weight", nd.ones(2))
    keys, gradients = ["fc_weight", "3", "fc_bias"], [nd.ones(2)] * 3
    alone = {k: nd.ones(2) for k in keys}
    rule = Optimizer("sgd", learning_rate=0.5, momentum=0.5, wd=0.1)
    lib.weft_optimizer_name(rule.handle, 2, b"fc_bias")
    for _ in range(3):
        store.push(keys * 2, gradients * 2)
        for number, key in enumerate(keys):
            rule.update(number, alone[key], nd.full(2, 2))
    for key in keys:
        assert store.get(key) == alone[key].asnumpy().tolist(), key
    assert store.get("fc_bias") != store.get("fc_weight") == store.get("3")  # biases do not decay


def test_updaters_and_optimizers_replace_each_other():
    store, seen = Store(), []
    store.init("a", nd.ones(2))
    store.set_updater(lambda key, total, stored: seen.append(key))
    store.push("a", nd.ones(2))
    assert seen == ["a"] and store.get("a") == [1, 1]
    store.set_optimizer(Optimizer("sgd", learning_rate=1.0))
    assert len(store.released) == 1
    store.push("a", nd.ones(2))
    assert seen == ["a"] and store.get("a") == [0, 0]
    store.set_updater(None)
    store.push("a", nd.full(2, 5))
    assert store.get("a") == [5, 5]


def test_an_updater_calls_its_store_again():
    store = Store()
    store.init(["a", "b"], [nd.ones(2), nd.zeros(2)])

    def update(key, total, stored):
        if key == "a":
            store.init("new", total)
            store.push("b", total)
            stored += nd.array(store.get("b"))
        else:
            stored += 10 * total

    store.set_updater(update)
    store.push("a", nd.ones(2))
    assert (store.get("a"), store.get("b"), store.get("new")) == ([11, 11], [10, 10], [1, 1])


def test_an_updater_that_replaces_itself_runs_to_its_end():
    store = Store()
    store.init("a", nd.zeros(2))

    def update(_, total, stored):
        store.set_updater(None)
        assert not store.released
        stored += 7 * total

    store.set_updater(update)
    store.push("a", nd.ones(2))
    assert store.get("a") == [7, 7] and store.released == [update]
    store.push("a", nd.ones(2))
    assert store.get("a") == [1, 1]


def test_a_failing_updater_is_the_error_of_the_push():
    store = Store()
    store.init(["a", "b"], [nd.zeros(2), nd.zeros(2)])

    def update(key, total, stored):
        if key == "b":
            raise RuntimeError("no bees")
        stored += total

    store.set_updater(update)
    with pytest.raises(mx.MXNetError, match="^no bees$"):
        store.push(["b", "a"], [nd.ones(2), nd.ones(2)])
    assert lib.weft_last_error(ffi.NULL) == lib.WEFT_ERROR_CALLBACK
    assert store.get("a") == [1, 1] and store.get("b") == [0, 0]  # in the order of init
    store.push("a", nd.ones(2))
    assert store.get("a") == [2, 2]


def test_updates_of_threads_follow_each_other():
    store = Store()
    store.init("a", nd.zeros(2))

    def update(_, total, stored):
        before = stored.copy()
        stored[:] = before + total

    store.set_updater(update)
    threads = [
        threading.Thread(target=lambda: [store.push("a", nd.ones(2)) for _ in range(50)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.get("a") == [200, 200]


def rows_of(array):
    """The rows that a placeholder keeps, as numbers and data."""
    data, numbers = ffi.new("weft_array **"), ffi.new("weft_array **")
    check(lib.weft_array_rows(array._h, data, numbers))
    wrapped = [nd.ndarray.wrap(h[0]).asnumpy().tolist() for h in (numbers, data)]
    return dict(zip(*wrapped, strict=True))


def placeholder(rows, size=4, width=2, dtype="float32"):
    """A placeholder that keeps rows: number to a number that fills it."""
    out = nd.ndarray.placeholder((size, width), dtype)
    data = nd.array([[v] * width for v in rows.values()] or np.zeros((0, width)), dtype=dtype)
    numbers = nd.array(list(rows), dtype="int64")
    check(lib.weft_array_set_rows(out._h, data._h, numbers._h))
    return out


def test_rows_are_summed_as_rows():
    store = Store()
    store.init(["rows", "whole"], [placeholder({0: 1, 2: 3}), nd.ones((4, 2))])
    out = placeholder({}, dtype="float64")
    store.pull("rows", out)
    assert rows_of(out) == {0: [1, 1], 2: [3, 3]}
    for key in ("rows", "whole"):
        store.push([key, key], [placeholder({1: 5}), placeholder({1: 1, 3: 2}, dtype="float16")])
        store.pull(key, out)
        assert rows_of(out) == {1: [6, 6], 3: [2, 2]}
        assert store.get(key, (4, 2)) == [[0, 0], [6, 6], [0, 0], [2, 2]]
    store.push("rows", nd.array([[0, 0], [0, 4], [0, 0], [0, 0]]))
    store.pull("rows", out)
    assert rows_of(out) == {1: [0, 4]}
    seen = []
    store.set_updater(lambda key, total, stored: seen.append((rows_of(total), rows_of(stored))))
    store.push("rows", placeholder({2: 9}))
    assert seen == [({2: [9, 9]}, {1: [0, 4]})]


def test_errors():
    store = Store()
    store.init(["3", "n"], [nd.ones(2), nd.ones(2, dtype="int32")])
    store.init("rows", placeholder({}))
    sgd = Optimizer("sgd")
    for kind, call, message in (
        (error.InvalidValueError, lambda: store.init("3", nd.ones(2)),
         'KVStore.init: key "3": it is there already'),
        (error.InvalidValueError, lambda: store.init(["x", "x"], [nd.ones(2)] * 2),
         'KVStore.init: key "x": it is there already'),
        (error.NotFoundError, lambda: store.push(["3", "x"], [nd.zeros(2)] * 2),
         'KVStore.push: key "x": it is not there; init makes it'),
        (error.NotFoundError, lambda: store.pull("x", nd.ones(2)), 'KVStore.pull: key "x": '),
        (error.ShapeError, lambda: store.push(["3", "3"], [nd.zeros(2), nd.zeros(5)]),
         r'KVStore.push: key "3": shape \(5,?\) came, the stored array has \(2,?\)'),
        (error.ShapeError, lambda: store.pull("3", nd.ones((2, 1))), 'KVStore.pull: key "3": '),
        (error.InvalidTypeError,
         lambda: store.push(["rows"] * 2, [placeholder({}), nd.zeros((4, 2))]),
         'KVStore.push: key "rows": rows and whole arrays came together'),
        (error.UnsupportedError, lambda: Store("dist_sync"), 'KVStore: kind "dist_sync": .*exist'),
        (error.NotFoundError, lambda: Store("Local"), 'kind "Local" does not exist; there are loc'),
    ):  # fmt: skip
        with pytest.raises(kind, match=message):
            call()
    assert store.get("3") == [1, 1]
    store.set_optimizer(sgd)
    with pytest.raises(error.UnsupportedError, match='KVStore.push: key "rows": .* by rows'):
        store.push("rows", placeholder({}))
    with pytest.raises(error.InvalidTypeError, match="int32"):
        store.push("n", nd.ones(2))


def test_a_traced_block_cannot_use_a_store():
    store = Store()
    store.init("a", nd.ones(2))

    class Pushes(mx.gluon.HybridBlock):
        def hybrid_forward(self, F, x):
            store.push("a", x)
            return x

    block = Pushes()
    block.hybridize()
    with pytest.raises(error.StateError, match=r"KVStore\.push: a hybridized block is traced"):
        block(nd.zeros(2))
    assert store.get("a") == [1, 1]


def test_rank_and_empty_calls():
    store = Store()
    rank, size = ffi.new("int64_t *"), ffi.new("int64_t *")
    check(lib.weft_store_rank(store.handle, rank, size))
    assert (rank[0], size[0]) == (0, 1)
    store.push([], [])
    store.pull([], [])
