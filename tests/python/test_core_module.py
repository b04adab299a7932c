"""Arrays and calls of the extension module: life times, wrong arguments, threads."""

from __future__ import annotations

import copy
import gc
import pickle
import subprocess
import sys
import threading
import tracemalloc
import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import weft as mx

nd = mx.nd
NDArray = nd.NDArray


class Tagged(NDArray):
    """A user's subclass: instances have a __dict__ and can be part of cycles."""

    def __init__(self, handle: Any, tag: Any = None) -> None:
        super().__init__(handle)
        self.tag = tag


def closed() -> NDArray:
    return NDArray.__new__(NDArray)


def into(call: Callable, out: Any) -> Any:
    return call(nd.ones(2), out=out)


CLOSED: dict[str, Callable[[], Any]] = {
    "shape": lambda: closed().shape,
    "ndim": lambda: closed().ndim,
    "size": lambda: closed().size,
    "dtype": lambda: closed().dtype,
    "context": lambda: closed().context,
    "handle": lambda: closed().handle,
    "len": lambda: len(closed()),
    "bool": lambda: bool(closed()),
    "float": lambda: float(closed()),
    "repr": lambda: repr(closed()),
    "iter": lambda: list(closed()),
    "asnumpy": lambda: closed().asnumpy(),
    "pickle": lambda: pickle.dumps(closed()),
    "copy": lambda: copy.copy(closed()),
    "memoryview": lambda: memoryview(closed()),
    "dlpack": lambda: closed().__dlpack__(),
    "astype": lambda: closed().astype("int32"),
    "reshape": lambda: closed().reshape(1),
    "detach": lambda: closed().detach(),
    "grad": lambda: closed().grad,
    "attach_grad": lambda: closed().attach_grad(),
    "backward": lambda: closed().backward(),
    "wait": lambda: closed().wait_to_read(),
    "getitem": lambda: closed()[0],
    "getitem array": lambda: closed()[[0]],
    "setitem": lambda: closed().__setitem__(0, 1),
    "setitem value": lambda: nd.ones(2).__setitem__(slice(None), closed()),
    "index": lambda: nd.ones(2)[closed()],
    "add": lambda: closed() + nd.ones(2),
    "add to": lambda: nd.ones(2) + closed(),
    "add number": lambda: closed() + 1,
    "number add": lambda: 1.0 - closed(),
    "iadd": lambda: closed().__iadd__(nd.ones(2)),
    "iadd to": lambda: nd.ones(2).__iadd__(closed()),
    "iadd number": lambda: closed().__iadd__(1),
    "less": lambda: closed() < nd.ones(2),
    "negative": lambda: -closed(),
    "operator": lambda: nd.exp(closed()),
    "method": lambda: closed().exp(),
    "attributes": lambda: nd.sum(closed(), axis=0),
    "variadic": lambda: nd.concat(nd.ones(2), closed(), dim=0),
    "out": lambda: into(nd.exp, closed()),
    "outs": lambda: into(nd.exp, [closed()]),
    "save": lambda: nd.save("/dev/null", [closed()]),
    "copyto": lambda: nd.ones(2).copyto(closed()),
    "copy from": lambda: closed().copyto(nd.ones(2)),
}


@pytest.mark.parametrize("use", CLOSED)
def test_an_array_that_was_never_made_says_so(use: str) -> None:
    with pytest.raises(mx.error.StateError, match="NULL or closed"):
        CLOSED[use]()


def test_ndarray_needs_a_handle() -> None:
    with pytest.raises(TypeError, match="make arrays with"):
        NDArray()
    for wrong in ("x", 3, object()):
        with pytest.raises(TypeError):
            NDArray(wrong)


WRONG: dict[str, tuple[Callable[[], Any], type[Exception], str]] = {
    "second input": (
        lambda: nd.broadcast_add(nd.ones(2), [1]), TypeError,
        "broadcast_add: input rhs is list, expected NDArray",
    ),
    "only input": (lambda: nd.exp("a"), TypeError, "exp: input data is str, expected NDArray"),
    "with attributes": (
        lambda: nd.sum(3, axis=0), TypeError, "sum: input data is int, expected NDArray"
    ),
    "one of many": (
        lambda: nd.concat(nd.ones(2), nd.ones(2), 5, dim=0), TypeError,
        "Concat: input data is int, expected NDArray",
    ),
    "missing": (lambda: nd.exp(None), ValueError, "exp: input data is missing"),
    "missing first": (
        lambda: nd.broadcast_add(None, nd.ones(2)), ValueError,
        "broadcast_add: input lhs is missing",
    ),
    "out": (lambda: into(nd.exp, 3), TypeError, "exp: out is int, expected NDArray"),
    "out item": (lambda: into(nd.exp, [None]), TypeError, "exp: out is NoneType, expected NDArray"),
    "outs": (
        lambda: into(nd.exp, [nd.ones(2), nd.ones(2)]), ValueError,
        "exp: out has 2 arrays, there are 1 outputs",
    ),
    "add": (lambda: nd.ones(2) + "a", TypeError, "unsupported operand"),
    "text of a number": (lambda: nd.ones(2) - "3", TypeError, "unsupported operand"),
    "add None": (lambda: None + nd.ones(2), TypeError, "unsupported operand"),
    "iadd": (lambda: nd.ones(2).__iadd__(nd.ones(3)), mx.error.ShapeError, "broadcast_add"),
    "call keyword": (
        lambda: mx._op.Operator("exp", (), ("data",)).call(data=nd.ones(2)), TypeError,
        "exp: unexpected argument 'data'",
    ),
    "call into nothing": (
        lambda: mx._op.Operator("exp", (), ("data",)).call.into(), TypeError, "exp: into"
    ),
    "adopt": (lambda: mx._core.adopt("x"), TypeError, "int"),
    "adopt NULL": (lambda: mx._core.adopt(0), mx.error.StateError, "NULL or closed"),
    "result type": (lambda: mx._core.set_result_type(int), TypeError, "no subclass of Array"),
}  # fmt: skip


@pytest.mark.parametrize("use", WRONG)
def test_wrong_arguments_are_named(use: str) -> None:
    call, kind, words = WRONG[use]
    with pytest.raises(kind) as failure:
        call()
    assert words in str(failure.value)


def test_in_place_writes_fail_while_recording() -> None:
    x = nd.ones((2,))
    x.attach_grad()
    with mx.autograd.record():
        y = x * 2
        for other in (1, nd.ones((2,))):
            with pytest.raises(mx.error.StateError, match="in-place"):
                y += other
    np.testing.assert_array_equal(y.asnumpy(), [2, 2])


def test_in_place_operators_keep_the_array() -> None:
    x = nd.ones((2, 2))
    same, row = x, x[0]
    x += nd.ones((2, 2))
    x *= 3
    x /= 2.0
    x -= 1
    assert x is same
    np.testing.assert_array_equal(row.asnumpy(), [2, 2])


def test_numbers_are_told_apart_by_type_and_sign() -> None:
    x = nd.ones((1,))
    for zero, sign in ((0.0, False), (-0.0, True), (0, False), (0.0, False)):
        assert np.signbit((x * zero).asnumpy()[0]) == sign, zero
    whole = nd.array([5], dtype="int32")
    for two in (2, 2.0, 2, np.float32(2), np.int64(2), True):
        assert float((whole * two).asscalar()) == 5 * float(two), two
    assert np.isnan((x * float("nan")).asscalar())


def test_attributes_are_told_apart_by_type_and_sign() -> None:
    def low(number: Any) -> Any:
        return nd.clip(nd.array([-1.0]), a_min=number, a_max=1).asnumpy()[0]

    for zero, sign in ((0.0, False), (-0.0, True), (0, False), (-0.0, True), (0.0, False)):
        assert np.signbit(low(zero)) == sign, zero
    keys = [mx._core.attribute_key(v) for v in ((1,), (1.0,), (True,), (0.0,), (-0.0,), (0,), ())]
    assert len(set(keys)) == len(keys)
    assert mx._core.attribute_key((1, "a")) == mx._core.attribute_key((1, "a"))
    with pytest.raises(TypeError, match="no tuple"):
        mx._core.attribute_key([1])


def test_many_inputs_and_outputs() -> None:
    parts = [nd.full((1,), i) for i in range(100)]
    joined = nd.concat(*parts, dim=0)
    np.testing.assert_array_equal(joined.asnumpy(), np.arange(100))
    halves = nd.split(joined, num_outputs=20, axis=0)
    assert isinstance(halves, list)
    assert [h.shape for h in halves] == [(5,)] * 20
    targets = [nd.zeros((5,)) for _ in range(20)]
    assert nd.split(joined, num_outputs=20, axis=0, out=targets) is targets
    np.testing.assert_array_equal(targets[-1].asnumpy(), np.arange(95, 100))


def test_high_ranks() -> None:
    x = nd.zeros((1,) * 12 + (3,))
    assert x.shape == (1,) * 12 + (3,)
    assert (x.ndim, x.size) == (13, 3)


def test_subclasses() -> None:
    x = nd.array([1.0, 2.0])
    mine = Tagged(x.handle, tag=["a"])
    reference = weakref.ref(mine)
    assert mine.tag == ["a"]
    assert type(mine + 1) is NDArray
    mine[:] = 5
    np.testing.assert_array_equal(x.asnumpy(), [5, 5])
    assert nd.exp(mine, out=mine) is mine
    mine.cycle = mine
    del mine
    gc.collect()
    assert reference() is None
    np.testing.assert_allclose(x.asnumpy(), np.exp([5, 5]), rtol=1e-6)


def test_a_handle_is_given_once() -> None:
    x, y = nd.array([1.0]), nd.array([2.0])
    with pytest.raises(ValueError, match="has a handle already"):
        x.__init__(y.handle)
    assert (x.asscalar(), y.asscalar()) == (1, 2)
    other = NDArray(x.handle)
    del x
    assert other.asscalar() == 1


def test_pickle_and_weak_references() -> None:
    x = nd.array([[1, 2]], dtype="int8")
    back = pickle.loads(pickle.dumps(x))
    assert (back.dtype, back.shape, type(back)) == (np.int8, (1, 2), NDArray)
    gone: list[Any] = []
    reference = weakref.ref(x, gone.append)
    assert reference() is x
    del x
    assert gone == [reference]


def test_memory_stays_flat() -> None:
    x, y = nd.ones((4,)), nd.ones((4,))

    def work(n: int) -> None:
        for _ in range(n):
            z = x + y
            z *= 2.0
            _ = (z.shape, z.dtype, nd.exp(z), memoryview(z), z.context)
            for wrong in (None, "a"):
                with pytest.raises((TypeError, ValueError)):
                    nd.broadcast_add(x, wrong)
            with pytest.raises(ValueError):
                nd.broadcast_add(x, nd.ones((3,)))

    work(100)
    gc.collect()
    in_use = mx.memory.stats()["in_use"]
    tracemalloc.start()
    try:
        work(500)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        work(3000)
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert after - before < 20_000  # one lost object per round would be 90,000 bytes or more
    assert mx.memory.stats()["in_use"] == in_use


def test_many_arrays_come_and_go() -> None:
    x = nd.ones((4,))
    gc.collect()
    before = mx.memory.stats()["in_use"]
    arrays = [x + 1 for _ in range(200_000)]
    assert mx.memory.stats()["in_use"] >= before + 200_000 * 16
    del arrays
    assert mx.memory.stats()["in_use"] == before
    for _ in range(200_000):
        x + 1
    assert mx.memory.stats()["in_use"] == before


def test_references_are_balanced() -> None:
    x, y = nd.ones((4,)), nd.ones((4,))
    call = mx._op.Operator("broadcast_add", (), ("lhs", "rhs")).call
    outs = [nd.zeros((4,))]

    def use() -> None:
        call(x, y)
        call.into(outs, x, y)
        call.into(y, x, y)
        for wrong in ((x, "a"), (x,), (x, closed()), (x, nd.ones(3))):
            with pytest.raises((TypeError, ValueError, mx.MXNetError)):
                call(*wrong)
        with pytest.raises(TypeError):
            call.into([3], x, y)
        with pytest.raises(ValueError):
            call.into([], x, y)

    watched = (x, y, call, outs, outs[0], NDArray, mx._core.Call, mx._core.Array)
    use()
    gc.collect()
    before = [sys.getrefcount(w) for w in watched]
    for _ in range(50):
        use()
    gc.collect()
    assert [sys.getrefcount(w) for w in watched] == before


class Double(mx.autograd.Function):
    """A Python function that the engine's graph holds."""

    alive: weakref.WeakSet = weakref.WeakSet()

    def __init__(self) -> None:
        super().__init__()
        Double.alive.add(self)

    def forward(self, x: NDArray) -> NDArray:
        self.save_for_backward(x)
        return x * 2

    def backward(self, dy: NDArray) -> NDArray:
        return dy * 2


def recorded() -> NDArray:
    x = nd.ones((2,))
    x.attach_grad()
    with mx.autograd.record():
        return Double()(x)


def test_python_functions_are_released_with_their_graph() -> None:
    y = recorded()
    assert len(Double.alive) == 1
    del y
    assert len(Double.alive) == 0


def test_releasing_a_graph_leaves_an_exception_alone() -> None:
    def fail() -> None:
        y = recorded()
        assert y is not None
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        fail()
    # Here the array goes while C code returns with the exception set.
    with pytest.raises(TypeError, match="ord"):
        list(map(ord, (recorded() for _ in range(1))))
    gc.collect()
    assert len(Double.alive) == 0


def test_calls_from_many_threads() -> None:
    shared = nd.arange(64).reshape((8, 8))
    expected = (np.arange(64).reshape(8, 8) * 3 + 1).sum(axis=0)
    failures: list[BaseException] = []

    def work(seed: int) -> None:
        try:
            own = nd.zeros((4,))
            for i in range(300):
                total = nd.sum(shared * 3.0 + 1, axis=0)
                np.testing.assert_array_equal(total.asnumpy(), expected)
                own += seed
                with pytest.raises(mx.error.ShapeError, match=rf"\({seed + 10},\)"):
                    shared + nd.ones((seed + 10,))
                y = recorded()
                y.backward()
                assert own.shape == (4,) and own.asnumpy()[0] == seed * (i + 1)
        except BaseException as failure:  # the main thread shows it
            failures.append(failure)

    threads = [threading.Thread(target=work, args=(i,)) for i in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def run(program: str) -> subprocess.CompletedProcess[str]:
    program = "import weft as mx\nfrom weft import nd, autograd\n" + program
    return subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", program],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip


FUNCTION = """
class Double(autograd.Function):
    def forward(self, x):
        self.save_for_backward(x)
        return x * 2
    def backward(self, dy):
        return dy * 2
def recorded():
    x = nd.ones((2,))
    x.attach_grad()
    with autograd.record():
        return Double()(x)
"""


def test_nobody_waits_for_the_interpreter_with_a_lock_of_the_engine() -> None:
    # One thread drops Python functions while it holds the array's lock, the others look at it.
    program = FUNCTION + """
import sys, threading
sys.setswitchinterval(1e-6)
class Slow:
    def __del__(self):
        for _ in range(300):
            pass
x, y, zero, done = nd.ones((2,)), nd.zeros((2,)), nd.zeros((2,)), False
def look():
    while not done:
        y.shape, y.ndim, y.dtype, y.context
def read():
    while not done:
        y + zero
looking = [threading.Thread(target=f) for f in (look, look, read)]
for thread in looking:
    thread.start()
x.attach_grad()
for _ in range(5000):
    with autograd.record():
        function = Double()
        function.slow = Slow()
        z = function(x)
        nd.identity(z, out=y)
    del z, function
    zero.copyto(y)
done = True
for thread in looking:
    thread.join()
print("done")
"""
    result = run(program)
    assert (result.stdout, result.stderr, result.returncode) == ("done\n", "", 0)


@pytest.mark.parametrize(
    "kept",
    [
        "kept = nd.ones((2,))",
        "kept = recorded()",
        "kept = [recorded()]; kept.append(kept)",
        "class Mine(nd.NDArray): pass\nkept = Mine(nd.ones(2).handle); kept.me = kept",
        "import sys; sys.kept = recorded()",
        "import builtins; builtins.kept = [recorded() for _ in range(3)]",
        "import threading; kept = threading.local(); kept.array = recorded()",
        "kept = memoryview(nd.ones((2,)))",
        "import atexit; atexit.register(lambda a: print(a.shape), recorded())",
        "class Late:\n    def __del__(self): self.array + 1; print(self.array.shape, flush=True)\n"
        "kept = Late(); kept.array = nd.ones((2,))",
        "import threading, time\ndef work():\n    x = nd.ones((64, 64))\n"
        "    while True: nd.dot(x, x)\n"
        "threading.Thread(target=work, daemon=True).start(); time.sleep(0.2)",
        "import sys; kept = recorded(); sys.exit()",
    ],
)
def test_leaving_the_interpreter_with_arrays(kept: str) -> None:
    result = run(FUNCTION + kept)
    assert (result.stderr, result.returncode) == ("", 0)
    assert result.stdout in ("", "(2,)\n")
    assert ("print" in kept) == bool(result.stdout)
