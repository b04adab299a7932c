"""Wrong input of every kind gives an error that says what is wrong, and nothing breaks."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import weft as mx

nd = mx.nd
Error = mx.base.MXNetError
DATA = Path(__file__).resolve().parents[1] / "data" / "params"
settings.register_profile("bad_input", deadline=None, max_examples=100)
settings.load_profile("bad_input")


def ones(*shape: int, dtype: str = "float32") -> nd.NDArray:
    return nd.ones(shape, dtype=dtype)


# What is called, and words that its message has to hold.
CALLS: dict[str, tuple[Callable, list[str]]] = {
    "axis": (lambda: nd.softmax(ones(2, 3), axis=3), ["softmax", "axis", "3", "(2, 3)"]),
    "negative axis": (lambda: nd.sum(ones(2, 3), axis=-4), ["sum", "axis", "-4"]),
    "duplicate axis": (lambda: nd.sum(ones(2, 3), axis=(0, 0)), ["sum", "axis"]),
    "transpose axes": (lambda: nd.transpose(ones(2, 3), axes=(0, 0)), ["transpose", "axes"]),
    "dot shapes": (lambda: nd.dot(ones(2, 3), ones(2, 3)), ["dot", "(2, 3)"]),
    "batch_dot": (lambda: nd.batch_dot(ones(2, 3, 4), ones(3, 4, 5)), ["batch_dot"]),
    "elemwise shapes": (lambda: nd.elemwise_add(ones(2, 3), ones(3, 2)),
                        ["elemwise_add", "(2, 3)", "(3, 2)"]),
    "broadcast shapes": (lambda: ones(2, 3) + ones(2, 4), ["(2, 3)", "(2, 4)"]),
    "concat": (lambda: nd.concat(ones(2, 3), ones(3, 4), dim=1), ["oncat"]),
    "concat nothing": (lambda: nd.concat(dim=1), []),
    "stack": (lambda: nd.stack(ones(2), ones(3)), ["stack", "(2,)", "(3,)"]),
    "reshape": (lambda: nd.reshape(ones(2, 3), shape=(4, 2)), ["eshape", "(2, 3)"]),
    "reshape two unknown": (lambda: nd.reshape(ones(2, 3), shape=(-1, -1)), ["eshape"]),
    "split": (lambda: nd.split(ones(2, 5), num_outputs=2, axis=1), ["5", "2"]),
    "embedding": (lambda: nd.Embedding(ones(2), ones(4, 3), input_dim=5, output_dim=3),
                  ["Embedding"]),
    "dense weight": (lambda: nd.FullyConnected(ones(2, 3), ones(4, 5), ones(4), num_hidden=4),
                     ["FullyConnected", "weight"]),
    "dense bias": (lambda: nd.FullyConnected(ones(2, 3), ones(4, 3), ones(3), num_hidden=4),
                   ["FullyConnected", "bias"]),
    "dense without num_hidden": (lambda: nd.FullyConnected(ones(2, 3), ones(4, 3), ones(4)),
                                 ["FullyConnected", "num_hidden"]),
    "convolution weight": (lambda: nd.Convolution(
        ones(1, 2, 5, 5), ones(3, 3, 3, 3), ones(3), kernel=(3, 3), num_filter=3),
        ["Convolution", "weight"]),
    "convolution too small": (lambda: nd.Convolution(
        ones(1, 2, 2, 2), ones(3, 2, 3, 3), ones(3), kernel=(3, 3), num_filter=3),
        ["Convolution"]),
    "convolution groups": (lambda: nd.Convolution(
        ones(1, 3, 5, 5), ones(4, 1, 3, 3), ones(4), kernel=(3, 3), num_filter=4, num_group=2),
        ["Convolution", "num_group"]),
    "convolution stride": (lambda: nd.Convolution(
        ones(1, 2, 5, 5), ones(3, 2, 3, 3), ones(3), kernel=(3, 3), num_filter=3, stride=(0, 1)),
        ["Convolution", "stride"]),
    "convolution layout": (lambda: nd.Convolution(
        ones(1, 2, 5, 5), ones(3, 2, 3, 3), ones(3), kernel=(3, 3), num_filter=3, layout="CHWN"),
        ["Convolution", "layout", "CHWN"]),
    "pooling kernel": (lambda: nd.Pooling(ones(1, 2, 5, 5), kernel=(2, 2, 2)),
                       ["Pooling", "kernel"]),
    "pooling type": (lambda: nd.Pooling(ones(1, 2, 5, 5), kernel=(2, 2), pool_type="median"),
                     ["Pooling", "pool_type", "median"]),
    "batch norm gamma": (lambda: nd.BatchNorm(ones(2, 3), ones(2), ones(3), ones(3), ones(3)),
                         ["BatchNorm", "gamma"]),
    "layer norm axis": (lambda: nd.LayerNorm(ones(2, 3), ones(3), ones(3), axis=2),
                        ["LayerNorm", "axis"]),
    "activation": (lambda: nd.Activation(ones(2), act_type="rele"),
                   ["Activation", "act_type", "rele", "relu"]),
    "dropout p": (lambda: nd.Dropout(ones(2), p=1.5, mode="always"), ["Dropout", "p", "1.5"]),
    "rnn parameters": (lambda: nd.RNN(ones(2, 1, 3), ones(7), ones(1, 1, 2), state_size=2,
                                      num_layers=1, mode="rnn_tanh"), ["RNN", "parameters"]),
    "rnn mode": (lambda: nd.RNN(ones(2, 1, 3), ones(7), ones(1, 1, 2), state_size=2,
                                num_layers=1, mode="rnn"), ["RNN", "mode"]),
    "pad": (lambda: nd.pad(ones(1, 1, 2, 2), mode="constant", pad_width=(1, 1)),
            ["ad", "pad_width"]),
    "reflect too far": (lambda: nd.pad(ones(1, 1, 2, 2), mode="reflect",
                                       pad_width=(0, 0, 0, 0, 5, 5, 0, 0)), ["ad"]),
    "topk k": (lambda: nd.topk(ones(2, 3), k=9), ["topk", "k", "9"]),
    "one_hot depth": (lambda: nd.one_hot(ones(2), depth=-3), ["one_hot", "depth"]),
    "tile": (lambda: nd.tile(ones(2), reps=(-1,)), ["tile", "reps"]),
    "repeat": (lambda: nd.repeat(ones(2), repeats=-1), ["repeat", "repeats"]),
    "gather_nd": (lambda: nd.gather_nd(ones(2, 3), ones(3, 4)), ["gather_nd"]),
    "slice": (lambda: nd.slice(ones(2, 3), begin=(0, 0, 0), end=(1, 1, 1)), ["slice"]),
    "slice step": (lambda: nd.slice(ones(4), begin=(0,), end=(4,), step=(0,)), ["slice", "step"]),
    "softmax output label": (lambda: nd.SoftmaxOutput(ones(2, 3), ones(5)),
                             ["SoftmaxOutput", "label"]),
    "potrf": (lambda: nd.linalg.potrf(ones(2, 3)), ["potrf", "(2, 3)"]),
    "potrf indefinite": (lambda: nd.linalg.potrf(nd.array([[1.0, 2], [2, 1]])).asnumpy(),
                         ["potrf"]),
    "dtype name": (lambda: nd.Cast(ones(2), dtype="float99"), ["float99"]),
    "misspelt": (lambda: nd.softmax(ones(2, 3), axs=1), ["softmax", "axs"]),
    "wrong kind": (lambda: nd.softmax(ones(2, 3), axis="first"), ["softmax", "axis", "first"]),
    "float for int": (lambda: nd.topk(ones(2, 3), k=1.5), ["topk", "k", "1.5"]),
    "array for int": (lambda: nd.sum(ones(2, 3), axis=ones(2)), ["sum", "axis"]),
    "string for array": (lambda: nd.exp("x"), ["exp"]),
    "None for array": (lambda: nd.exp(None), ["exp"]),
    "list for array": (lambda: nd.dot([[1.0]], ones(1, 1)), ["dot"]),
    "no array": (lambda: nd.exp(), ["exp"]),
    "too many arrays": (lambda: nd.exp(ones(2), ones(2), None, ones(2)), ["xp"]),
    "out shape": (lambda: nd.exp(ones(2, 3), out=ones(3, 2)), ["exp", "out"]),
    "out dtype": (lambda: nd.exp(ones(2), out=ones(2, dtype="int32")), ["exp", "out"]),
    "out count": (lambda: nd.split(ones(2, 4), num_outputs=2, out=[ones(2, 2)]), ["out"]),
    "dtypes": (lambda: nd.dot(ones(2, 2), ones(2, 2, dtype="float64")), ["dot", "float64"]),
    "float index": (lambda: nd.linalg.gemm2(ones(2, 2, dtype="int32"), ones(2, 2, dtype="int32")),
                    ["gemm2", "int32"]),
    "negative shape": (lambda: nd.zeros((-2,)), ["-2"]),
    "uniform order": (lambda: nd.random.randint(5, 2, shape=(2,)), ["randint"]),
    "normal scale": (lambda: nd.random.normal(0, -1, shape=(2,)), ["normal", "scale"]),
    "arange step": (lambda: nd.arange(0, 5, step=0), ["arange", "step"]),
    "clip": (lambda: nd.clip(ones(2), a_min="low", a_max=1), ["clip", "a_min"]),
    "squeeze": (lambda: nd.squeeze(ones(2, 3), axis=0), ["squeeze", "axis"]),
    "broadcast_to": (lambda: nd.broadcast_to(ones(2, 3), shape=(4, 3)), ["broadcast_to"]),
    "where": (lambda: nd.where(ones(2, 3), ones(2, 3), ones(3, 3)), ["where"]),
}


@pytest.mark.parametrize("name", CALLS)
def test_error_names_what_is_wrong(name: str) -> None:
    call, words = CALLS[name]
    with pytest.raises((Error, TypeError, ValueError, IndexError)) as caught:
        call()
    message = str(caught.value)
    for word in words:
        assert word in message, f"{word!r} is not in {message!r}"
    assert (nd.ones((2,)) + 1).asnumpy().tolist() == [2.0, 2.0]


def test_a_value_of_the_wrong_kind_is_an_error_after_an_equal_right_one() -> None:
    nd.topk(ones(2, 3), k=1)
    with pytest.raises((Error, TypeError), match="k"):
        nd.topk(ones(2, 3), k=1.5)
    nd.softmax(ones(2, 3), axis=1)
    with pytest.raises((Error, TypeError), match="axis"):
        nd.softmax(ones(2, 3), axis=1.0)


def test_errors_are_catchable_as_builtins() -> None:
    with pytest.raises(ValueError):
        nd.dot(ones(2, 3), ones(2, 3))
    with pytest.raises(TypeError):
        nd.dot(ones(2, 2), ones(2, 2, dtype="float64"))
    with pytest.raises(Error):
        nd.dot(ones(2, 3), ones(2, 3))


def test_error_inside_record_leaves_the_tape_whole() -> None:
    x = ones(2, 3)
    x.attach_grad()
    with mx.autograd.record():
        y = x * 2
        with pytest.raises(Error):
            nd.dot(y, y)
        z = y * 3
    z.backward()
    np.testing.assert_array_equal(x.grad.asnumpy(), np.full((2, 3), 6.0))


def test_mixed_devices() -> None:
    """Arrays of two CPU devices compute, as in MXNet; a device that is not there is an error."""
    x, y = nd.ones((2,), ctx=mx.cpu(0)), nd.ones((2,), ctx=mx.cpu(1))
    assert (x + y).asnumpy().tolist() == [2.0, 2.0]


def test_gpu_that_does_not_exist() -> None:
    missing = mx.gpu(mx.context.num_gpus() + 7)
    with pytest.raises(Error, match="gpu"):
        nd.ones((2,), ctx=missing)
    with pytest.raises(Error, match="gpu"):
        nd.ones((2,)).as_in_context(missing)
    with pytest.raises(Error, match="gpu"), missing:
        nd.zeros((1,))
    assert mx.current_context() == mx.cpu(0)


@pytest.mark.parametrize("shape", [(2**40, 2**40), (2**62,), (2**31, 2**31, 2**31), (10**18,)])
def test_huge_shapes_are_errors(shape: tuple[int, ...]) -> None:
    for call in (lambda: nd.zeros(shape), lambda: nd.ones(shape, dtype="int8"),
                 lambda: nd.empty(shape), lambda: nd.random.uniform(shape=shape),
                 lambda: nd.broadcast_to(ones(*(1,) * len(shape)), shape=shape) + 1):
        with pytest.raises((Error, MemoryError, ValueError)):
            call().wait_to_read()
    assert nd.zeros((2,)).asnumpy().tolist() == [0.0, 0.0]


def run(code: str, **environment: str) -> subprocess.CompletedProcess:
    paths = os.pathsep.join(p for p in sys.path if p)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True,
                          timeout=120, env={**os.environ, "PYTHONPATH": paths, **environment})


def test_memory_cap() -> None:
    """Beyond the cap comes a MemoryError; below it work goes on."""
    keep = nd.ones((1 << 20,))
    nd.waitall()
    mx.memory.set_limit(mx.memory.stats()["in_use"] + (32 << 20))
    try:
        for call in (lambda: nd.zeros((64 << 20,)), lambda: nd.tile(keep, reps=(64,)),
                     lambda: nd.random.uniform(shape=(64 << 20,))):
            with pytest.raises(MemoryError) as caught:
                call().wait_to_read()
            assert isinstance(caught.value, Error)
        for _ in range(100):
            assert float((keep * 2).sum().asscalar()) == 2 << 20
        x = nd.ones((1 << 20,))
        x.attach_grad()
        with pytest.raises(MemoryError), mx.autograd.record():
            y = x
            for _ in range(64):
                y = y * y
        del y
        with mx.autograd.record():
            y = x * 3
        y.backward()
        assert float(x.grad.sum().asscalar()) == 3 << 20
    finally:
        mx.memory.set_limit(0)
    assert nd.zeros((64 << 20,), dtype="int8").size == 64 << 20


SMALL = (DATA / "names.params").read_bytes()


def load_or_error(content: bytes) -> object:
    try:
        return nd.load_frombuffer(content)
    except (Error, ValueError, UnicodeDecodeError, MemoryError) as error:
        return error


@pytest.mark.parametrize("name", ["names", "np_shape", "one"])
def test_truncated_file_is_an_error_at_every_length(name: str) -> None:
    content = (DATA / f"{name}.params").read_bytes()
    for length in range(len(content)):
        result = load_or_error(content[:length])
        assert isinstance(result, Exception), f"{length} of {len(content)} bytes were accepted"


@pytest.mark.parametrize("name", ["names", "np_shape", "one"])
def test_flipped_bits_at_every_offset(name: str) -> None:
    """Every single flipped bit: an error or arrays, never a crash or a huge allocation."""
    content = (DATA / f"{name}.params").read_bytes()
    for at in range(len(content)):
        for bit in range(8):
            damaged = bytearray(content)
            damaged[at] ^= 1 << bit
            result = load_or_error(bytes(damaged))
            if not isinstance(result, Exception):
                arrays = result.values() if isinstance(result, dict) else result
                for x in arrays:
                    assert x.size <= len(content)
                    x.asnumpy()


@given(st.binary(max_size=200), st.booleans())
def test_noise_is_not_a_file(noise: bytes, with_magic: bool) -> None:
    result = load_or_error((SMALL[:8] if with_magic else b"") + noise)
    if not isinstance(result, Exception):
        assert all(x.size <= 200 for x in (result.values() if isinstance(result, dict)
                                           else result))


@given(st.lists(st.tuples(st.integers(0, len(SMALL) - 1), st.integers(0, 255)), max_size=6))
def test_many_changed_bytes(changes: list[tuple[int, int]]) -> None:
    damaged = bytearray(SMALL)
    for at, value in changes:
        damaged[at] = value
    load_or_error(bytes(damaged))


def test_error_of_a_damaged_file_says_where(tmp_path: Path) -> None:
    path = tmp_path / "damaged.params"
    path.write_bytes(SMALL[:40])
    with pytest.raises(Error, match="damaged.params") as caught:
        nd.load(str(path))
    assert any(c.isdigit() for c in str(caught.value).replace("damaged.params", ""))


def test_files_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises((Error, OSError), match="nothing.params"):
        nd.load(str(tmp_path / "nothing.params"))
    with pytest.raises((Error, OSError)):
        nd.load(str(tmp_path))
    with pytest.raises((Error, OSError), match="no_folder"):
        nd.save(str(tmp_path / "no_folder" / "x.params"), [ones(2)])


def test_trailing_bytes_are_not_read_silently() -> None:
    result = load_or_error(SMALL + b"more")
    assert isinstance(result, Exception) or set(result) == set(nd.load_frombuffer(SMALL))


def test_nan_labels() -> None:
    """NaN as an index or a label does not read outside the array."""
    nan = nd.array([float("nan"), 1.0])
    table = nd.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
    for result in (nd.take(table, nan), nd.Embedding(nan, table, input_dim=3, output_dim=2)):
        assert result.asnumpy()[1].tolist() == [3.0, 4.0]
        assert result.asnumpy()[0].tolist() in table.asnumpy().tolist()
    assert nd.pick(table[:2], nan).shape == (2,)
    assert nd.one_hot(nan, depth=3).asnumpy()[1].tolist() == [0.0, 1.0, 0.0]
    x = nd.array([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
    x.attach_grad()
    with mx.autograd.record():
        y = nd.SoftmaxOutput(x, nan)
    y.backward()
    assert x.grad.shape == (2, 3)
    np.testing.assert_allclose(x.grad.asnumpy()[1].sum(), 0, atol=1e-6)


@pytest.mark.parametrize("index", [1e30, -1e30, float("inf"), 2.0**31, -5.0])
def test_indices_far_outside(index: float) -> None:
    table = nd.array([[1.0, 2.0], [3.0, 4.0]])
    i = nd.array([index])
    edge = table.asnumpy()[1 if index > 0 else 0].tolist()
    assert nd.take(table, i, mode="clip").asnumpy().tolist() == [edge]
    assert nd.Embedding(i, table, input_dim=2, output_dim=2).asnumpy().tolist() == [edge]
    assert nd.take(table, i, mode="wrap").asnumpy()[0].tolist() in table.asnumpy().tolist()
    with pytest.raises((Error, IndexError)):
        nd.take(table, i, mode="raise").wait_to_read()
    assert nd.one_hot(i, depth=2).asnumpy().tolist() == [[0.0, 0.0]]


def test_sequence_lengths_outside() -> None:
    x = nd.array(np.arange(6.0).reshape(3, 2))
    for lengths in ([-1.0, 2.0], [9.0, 2.0], [float("nan"), 2.0]):
        length = nd.array(lengths)
        for op in (nd.SequenceMask, nd.SequenceLast, nd.SequenceReverse):
            with contextlib.suppress(Error, IndexError):
                op(x, length, use_sequence_length=True).wait_to_read()
    np.testing.assert_array_equal(x.asnumpy(), np.arange(6.0).reshape(3, 2))


EMPTY: dict[str, tuple[Callable, tuple[int, ...]]] = {
    "add": (lambda e: e + e, (0, 3)), "exp": (nd.exp, (0, 3)),
    "sum": (lambda e: nd.sum(e, axis=0), (3,)), "dot": (lambda e: nd.dot(e, ones(3, 2)), (0, 2)),
    "inner": (lambda e: nd.dot(e, e, transpose_a=True), (3, 3)),
    "concat": (lambda e: nd.concat(e, ones(2, 3), dim=0), (2, 3)),
    "transpose": (lambda e: e.T, (3, 0)), "softmax": (nd.softmax, (0, 3)),
    "reshape": (lambda e: e.reshape((3, 0)), (3, 0)), "copy": (lambda e: e.copy(), (0, 3)),
    "dense": (lambda e: nd.FullyConnected(e, ones(4, 3), ones(4), num_hidden=4), (0, 4)),
    "take": (lambda e: nd.take(ones(5, 2), nd.zeros((0,))), (0, 2)),
    "sort": (nd.sort, (0, 3)), "one_hot": (lambda e: nd.one_hot(e, depth=2), (0, 3, 2)),
    "cast": (lambda e: e.astype("int32"), (0, 3)), "slice": (lambda e: e[0:0], (0, 3)),
    "uniform": (lambda e: nd.random.uniform(shape=(0, 2)), (0, 2)),
    "batch_dot": (lambda e: nd.batch_dot(nd.zeros((0, 2, 3)), nd.zeros((0, 3, 4))), (0, 2, 4)),
}


@pytest.mark.parametrize("name", EMPTY)
def test_empty_arrays(name: str) -> None:
    call, shape = EMPTY[name]
    result = call(nd.zeros((0, 3)))
    assert result.shape == shape
    np.testing.assert_array_equal(result.asnumpy(), np.zeros(shape) + (name == "concat"))


@pytest.mark.parametrize("name", ["max", "min", "argmax", "argmin"])
def test_extremes_of_nothing_are_errors(name: str) -> None:
    with pytest.raises((Error, ValueError), match=name):
        getattr(nd, name)(nd.zeros((0, 3)), axis=0).wait_to_read()


def test_gradients_of_empty_arrays() -> None:
    x = nd.zeros((0, 3))
    x.attach_grad()
    with mx.autograd.record():
        y = (nd.exp(x) * 2).sum()
    y.backward()
    assert x.grad.shape == (0, 3)


@pytest.mark.parametrize("source", [["a"], [[1], [1, 2]], object(), {"a": 1}])
def test_array_of_something_else(source: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        nd.array(source)


@pytest.mark.parametrize("dtype", ["float99", "complex64", "uint64x", object()])
def test_unknown_dtypes(dtype: object) -> None:
    with pytest.raises((TypeError, KeyError, ValueError)):
        nd.zeros((2,), dtype=dtype)


def test_interpreter_exits_with_arrays_and_tapes_alive() -> None:
    done = run("import weft as mx\n"
               "x = mx.nd.ones((10,)); x.attach_grad()\n"
               "with mx.autograd.record():\n    y = mx.nd.exp(x)\n"
               "class Late:\n"
               "    def __del__(self): print((x + 1).shape if x is not None else 'gone')\n"
               "z = Late()\n")
    assert done.returncode == 0, done.stderr
