"""States of optimizers: files of weft and of MXNet, whole and damaged."""

from __future__ import annotations

import base64
import pickle
import pickletools

import numpy as np
import pytest
from tests.python.drawn_arrays import arrays

import weft as mx
from weft import lr_scheduler, optimizer


def trained(name, **kwargs):
    update = optimizer.get_updater(optimizer.create(name, **kwargs))
    weights = [mx.nd.array(w) for w in arrays(0, 3)]
    for step in range(2):
        update([0, 1, 2], [mx.nd.array(g) for g in arrays(step + 1, 3)], weights)
    return update, weights


def flat(state):
    if isinstance(state, tuple):
        return [array for part in state for array in flat(part)]
    return [] if state is None else [state.asnumpy()]


OPTIMIZERS = [("sgd", {}), ("sgd", {"momentum": 0.9}), ("adam", {"wd": 0.01})]


@pytest.mark.parametrize(("name", "kwargs"), OPTIMIZERS)
@pytest.mark.parametrize("dump_optimizer", [True, False])
def test_states_round_trip_and_training_goes_on_the_same(name, kwargs, dump_optimizer):
    update, weights = trained(name, **kwargs)
    other = optimizer.get_updater(optimizer.create(name, **kwargs))
    other.set_states(update.get_states(dump_optimizer))
    assert list(other.states) == [0, 1, 2]
    for index in update.states:
        for a, b in zip(flat(update.states[index]), flat(other.states[index]), strict=True):
            assert a.dtype == b.dtype
            np.testing.assert_array_equal(a, b)
    if not dump_optimizer:
        return
    assert other.optimizer.num_update == 2 and other.optimizer is not update.optimizer
    copies = [w.copy() for w in weights]
    grads = [mx.nd.array(g) for g in arrays(9, 3)]
    update([0, 1, 2], grads, weights)
    other([0, 1, 2], grads, copies)
    for a, b in zip(weights, copies, strict=True):
        np.testing.assert_array_equal(a.asnumpy(), b.asnumpy())


@pytest.mark.parametrize(
    "dtype", ["float16", "float32", "float64", "uint8", "int8", "int32", "int64", "bool"]
)
@pytest.mark.parametrize("shape", [(1,), (2, 3), (2, 0, 3)])
def test_every_dtype_and_shape_of_state(dtype, shape):
    update = optimizer.get_updater(optimizer.SGD())
    values = (np.random.default_rng(0).random(shape) * 5).astype(dtype)
    update.states = {"key": (mx.nd.array(values, dtype=dtype), None)}
    other = optimizer.get_updater(optimizer.SGD())
    other.set_states(update.get_states())
    array, nothing = other.states["key"]
    assert nothing is None and array.dtype == np.dtype(dtype) and array.shape == shape
    np.testing.assert_array_equal(array.asnumpy(), values)


def test_scheduler_is_part_of_a_dumped_optimizer():
    schedule = lr_scheduler.FactorScheduler(1, 0.5, base_lr=1.0)
    update = optimizer.get_updater(optimizer.SGD(lr_scheduler=schedule))
    for _ in range(4):
        update(0, mx.nd.ones(1), mx.nd.zeros(1))
    other = optimizer.get_updater(optimizer.SGD())
    other.set_states(update.get_states(dump_optimizer=True))
    assert other.optimizer.learning_rate == update.optimizer.learning_rate == 0.125


def test_written_states_carry_the_names_that_mxnet_knows():
    update, _ = trained("adam", lr_scheduler=lr_scheduler.CosineScheduler(10, base_lr=0.001))
    names, strings = set(), []
    for opcode, argument, _ in pickletools.genops(update.get_states(dump_optimizer=True)):
        if isinstance(argument, str):
            strings.append(argument)
        elif opcode.name == "STACK_GLOBAL":
            names.add(tuple(strings[-2:]))
    assert ("mxnet.optimizer.optimizer", "Adam") in names
    assert ("mxnet.lr_scheduler", "CosineScheduler") in names
    assert ("mxnet.ndarray.ndarray", "NDArray") in names
    assert not any("weft" in string for string in strings)


# Written by MXNet 1.9.1: SGD with momentum, one state [[-1, -2]], get_states(dump_optimizer=True).
MXNET_STATES = (
    "gASV/QEAAAAAAAB9lEsAjBVteG5ldC5uZGFycmF5Lm5kYXJyYXmUjAdOREFycmF5lJOUToWUUpR9lIwGaGFuZGxl"
    "lIwIYnVpbHRpbnOUjAlieXRlYXJyYXmUk5RDMMn6k/kAAAAAAgAAAAEAAAAAAAAAAgAAAAAAAAABAAAAAAAAAAAA"
    "AAAAAIC/AAAAwJSFlFKUc2JzjBlteG5ldC5vcHRpbWl6ZXIub3B0aW1pemVylIwDU0dElJOUKYGUfZQojAxyZXNj"
    "YWxlX2dyYWSURz/wAAAAAAAAjAxscl9zY2hlZHVsZXKUTowCbHKURz/wAAAAAAAAjAJ3ZJRHAAAAAAAAAACMB2xy"
    "X211bHSUfZSMB3dkX211bHSUfZSMEGJlZ2luX251bV91cGRhdGWUSwCMCm51bV91cGRhdGWUSwGMGF9hbGxfaW5k"
    "ZXhfdXBkYXRlX2NvdW50c5R9lEsAfZRLAEsBc3OME19pbmRleF91cGRhdGVfY291bnSUaB+MDWNsaXBfZ3JhZGll"
    "bnSUTowPbXVsdGlfcHJlY2lzaW9ulImMDWFnZ3JlZ2F0ZV9udW2USwSMCGlkeDJuYW1llH2UjAhzeW1faW5mb5Qp"
    "jA5hbGxvd19ucF9hcnJheZSJjAhtb21lbnR1bZRHP+AAAAAAAACMC2xhenlfdXBkYXRllIh1YoaULg=="
)


def test_states_that_mxnet_wrote():
    update = optimizer.get_updater(optimizer.Adam())
    update.set_states(base64.b64decode(MXNET_STATES))
    assert type(update.optimizer) is optimizer.SGD
    assert update.optimizer.momentum == 0.5 and update.optimizer.num_update == 1
    assert update.states[0].asnumpy().tolist() == [[-1, -2]]
    weight = mx.nd.zeros((1, 2))
    update(0, mx.nd.zeros((1, 2)), weight)
    assert weight.asnumpy().tolist() == [[-0.5, -1]]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "damaged"),
        (b"abc", "damaged"),
        (pickle.dumps(print), "got builtins.print"),
        (pickle.dumps({0: pytest.raises}), "got _pytest"),
        (pickle.dumps([1]), "got list, expected a dict"),
        (pickle.dumps(({}, 3)), "got int beside the states"),
        (b"cos\nsystem\n(S'true'\ntR.", "got (os|posix).system"),
    ],
)
def test_damaged_or_foreign_states(content, message):
    with pytest.raises(ValueError, match=message):
        optimizer.get_updater(optimizer.SGD()).set_states(content)


def test_every_truncation_of_states_is_reported():
    update, _ = trained("sgd", momentum=0.9)
    content = update.get_states()
    for size in range(0, len(content), 7):
        with pytest.raises(ValueError, match="optimizer states"):
            update.set_states(content[:size])


@pytest.mark.parametrize(
    ("position", "value", "message"),
    [
        (0, b"\x00", "begins with"),
        (4, b"\x03", "storage type 3"),
        (8, b"\x7f", "127 dimensions"),
        (12, b"\x09", "expected 72"),
        (19, b"\xff", "no negative size"),
        (36, b"\x63", "dtype code 99"),
    ],
)
def test_damaged_arrays_in_states(position, value, message):
    update = optimizer.get_updater(optimizer.SGD())
    update.states = {0: mx.nd.array([[1.0, 2.0]])}
    content = update.get_states()
    start = content.index(b"\xc9\xfa\x93\xf9") + position
    with pytest.raises(ValueError, match=message):
        update.set_states(content[:start] + value + content[start + 1 :])
