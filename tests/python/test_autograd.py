"""Recording, gradients of any order, and what the tape keeps."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable

import numpy as np
import pytest

import weft as mx
from weft import autograd, nd


def variable(values: object, grad_req: str = "write", dtype: str = "float64") -> nd.NDArray:
    x = nd.array(values, dtype=dtype)
    x.attach_grad(grad_req)
    return x


def state() -> tuple[bool, bool]:
    return autograd.is_recording(), autograd.is_training()


def test_scopes_nest_and_restore() -> None:
    assert state() == (False, False)
    with autograd.record():
        assert state() == (True, True)
        with autograd.pause():
            assert state() == (False, False)
            with autograd.record(train_mode=False):
                assert state() == (True, False)
                with autograd.train_mode():
                    assert state() == (True, True)
                assert state() == (True, False)
            assert state() == (False, False)
        with autograd.pause(train_mode=True):
            assert state() == (False, True)
        with autograd.predict_mode():
            assert state() == (True, False)
        assert state() == (True, True)
    assert state() == (False, False)
    with autograd.train_mode():
        assert state() == (False, True)
    assert state() == (False, False)


def test_scopes_restore_after_an_error() -> None:
    with pytest.raises(KeyError), autograd.record():
        raise KeyError
    assert state() == (False, False)


def test_set_recording_returns_the_previous_state() -> None:
    assert autograd.set_recording(True) is False
    assert autograd.set_recording(False) is True
    assert autograd.set_training(True) is False
    assert autograd.set_training(False) is True
    assert state() == (False, False)


def test_only_what_is_recorded_counts() -> None:
    x = variable([1.0, 2.0])
    with autograd.record():
        y = x * 2
        with autograd.pause():
            z = x * 100
        out = (y + z).sum()
    out.backward()
    assert x.grad.asnumpy().tolist() == [2.0, 2.0]


def test_without_recording_backward_is_an_error() -> None:
    x = variable([1.0])
    y = x * 2
    with pytest.raises(mx.base.MXNetError):
        y.backward()


@pytest.mark.parametrize(("grad_req", "want"), [("write", 3.0), ("add", 6.0)])
def test_grad_req(grad_req: str, want: float) -> None:
    x = variable([1.0, 2.0], grad_req)
    for _ in range(2):
        with autograd.record():
            y = 3 * x
        y.backward()
    assert x.grad.asnumpy().tolist() == [want, want]


def test_grad_req_add_starts_from_the_buffer() -> None:
    x = variable([1.0], "add")
    x.grad[:] = 10
    with autograd.record():
        y = x * x
    y.backward()
    assert x.grad.asscalar() == 12.0


def test_grad_req_null_has_no_gradient() -> None:
    x, w = variable([2.0], "null"), variable([3.0])
    with autograd.record():
        y = x * w
    y.backward()
    assert x.grad is None
    assert w.grad.asscalar() == 2.0


def test_grad_req_must_be_known() -> None:
    with pytest.raises((KeyError, ValueError)):
        nd.ones((1,)).attach_grad("sometimes")


def test_attach_grad_gives_zeros_and_detaches() -> None:
    x = variable([1.0, 2.0])
    assert x.grad.asnumpy().tolist() == [0.0, 0.0]
    with autograd.record():
        y = x * 2
        y.attach_grad()
        z = y * 3
    z.backward()
    assert y.grad.asnumpy().tolist() == [3.0, 3.0]
    assert x.grad.asnumpy().tolist() == [0.0, 0.0]


def test_gradient_keeps_its_buffer() -> None:
    x = variable([1.0, 2.0])
    buffer = x.grad
    with autograd.record():
        y = x * 5
    y.backward()
    assert buffer.asnumpy().tolist() == [5.0, 5.0]


def test_variable_used_often_sums() -> None:
    x = variable([2.0])
    with autograd.record():
        y = x * x + x * 3 + nd.concat(x, x, x, dim=0).sum()
    y.backward()
    assert x.grad.asscalar() == 2 * 2 + 3 + 3


def test_retain_graph() -> None:
    x = variable([3.0])
    with autograd.record():
        y = x * x
    y.backward(retain_graph=True)
    y.backward(retain_graph=True)
    assert x.grad.asscalar() == 6.0
    y.backward()
    with pytest.raises(mx.base.MXNetError):
        y.backward()


def test_second_backward_is_an_error() -> None:
    x = variable([1.0, 2.0])
    with autograd.record():
        y = (x * x).sum()
    y.backward()
    with pytest.raises(mx.base.MXNetError):
        y.backward()
    assert x.grad.asnumpy().tolist() == [2.0, 4.0]


def test_head_gradients() -> None:
    x = variable([1.0, 2.0, 3.0])
    with autograd.record():
        y = x * x
    y.backward(nd.array([1.0, 10.0, 100.0], dtype="float64"))
    assert x.grad.asnumpy().tolist() == [2.0, 40.0, 600.0]


def test_several_heads() -> None:
    x = variable([1.0, 2.0])
    with autograd.record():
        y, z = x * 2, x * x
    autograd.backward([y, z], [nd.array([1.0, 1.0], dtype="float64"), None])
    assert x.grad.asnumpy().tolist() == [4.0, 6.0]


def test_head_gradient_of_another_shape_is_an_error() -> None:
    x = variable([1.0, 2.0])
    with autograd.record():
        y = x * 2
    with pytest.raises(mx.base.MXNetError):
        y.backward(nd.ones((3,), dtype="float64"))


@pytest.mark.parametrize("function", [
    nd.sign, nd.floor, nd.BlockGrad, nd.zeros_like, nd.ones_like, lambda x: x > 1,
    lambda x: nd.argmax(x, axis=0), nd.shape_array, lambda x: nd.one_hot(x, depth=3),
    lambda x: nd.sign(x) * 2,
], ids=str)
def test_zero_gradients_are_written(function: Callable) -> None:
    """An output that varies in steps has a gradient, zero; what was in the buffer goes."""
    x = variable([1.5, 2.5])
    for _ in range(2):
        x.grad[:] = 7
        with autograd.record():
            y = function(x)
        y.backward()
        assert x.grad.asnumpy().tolist() == [0.0, 0.0]
    with autograd.record():
        y = function(x)
    (g,) = autograd.grad(y, [x])
    assert g.asnumpy().tolist() == [0.0, 0.0]


def test_number_of_head_gradients_must_match() -> None:
    x = variable([1.0])
    with autograd.record():
        y = x * 2
    with pytest.raises((mx.base.MXNetError, ValueError, AssertionError)):
        autograd.backward([y], [nd.ones((1,), dtype="float64")] * 2)


def test_grad_returns_and_leaves_buffers_alone() -> None:
    x = variable([1.0, 2.0])
    with autograd.record():
        y = x * x
    (g,) = autograd.grad(y, [x])
    assert g.asnumpy().tolist() == [2.0, 4.0]
    assert x.grad.asnumpy().tolist() == [0.0, 0.0]
    with autograd.record():
        y = x * x
    (single,) = autograd.grad(y, x)
    assert single.asnumpy().tolist() == [2.0, 4.0]


def test_grad_of_something_unrelated_is_an_error() -> None:
    x, other = variable([1.0]), variable([1.0])
    with autograd.record():
        y = x * 2
    with pytest.raises((mx.base.MXNetError, ValueError)):
        autograd.grad(y, [other])


ORDERS: dict[str, tuple[Callable, list[Callable]]] = {
    "cube": (lambda x: x * x * x, [lambda v: 3 * v**2, lambda v: 6 * v, lambda v: 0 * v + 6]),
    "sin": (nd.sin, [np.cos, lambda v: -np.sin(v), lambda v: -np.cos(v)]),
    "exp": (lambda x: nd.exp(2 * x), [lambda v: 2 * np.exp(2 * v), lambda v: 4 * np.exp(2 * v),
                                      lambda v: 8 * np.exp(2 * v)]),
    "reciprocal": (nd.reciprocal, [lambda v: -(v**-2), lambda v: 2 * v**-3,
                                   lambda v: -6 * v**-4]),
    "log": (nd.log, [lambda v: 1 / v, lambda v: -(v**-2), lambda v: 2 * v**-3]),
    "sigmoid": (nd.sigmoid, [
        lambda v: (s := 1 / (1 + np.exp(-v))) * (1 - s),
        lambda v: (s := 1 / (1 + np.exp(-v))) * (1 - s) * (1 - 2 * s),
        lambda v: (s := 1 / (1 + np.exp(-v))) * (1 - s) * (1 - 6 * s + 6 * s * s)]),
    "power": (lambda x: x**2.5, [lambda v: 2.5 * v**1.5, lambda v: 3.75 * v**0.5,
                                 lambda v: 1.875 * v**-0.5]),
}


@pytest.mark.parametrize("name", ORDERS)
def test_gradients_up_to_third_order(name: str) -> None:
    function, derivatives = ORDERS[name]
    values = np.array([0.4, 0.9, 1.7])
    x = variable(values)
    with autograd.record():
        y = function(x)
        for order, derivative in enumerate(derivatives):
            last = order == len(derivatives) - 1
            (y,) = autograd.grad(y, [x], create_graph=not last, retain_graph=True)
            np.testing.assert_allclose(y.asnumpy(), derivative(values), rtol=1e-10)


def test_backward_through_a_gradient() -> None:
    """A gradient penalty: the loss holds a gradient."""
    x, w = variable([[1.0, -2.0, 0.5]]), variable([[0.3, 0.2, -0.7]])
    with autograd.record():
        y = nd.tanh(x * w).sum()
        (g,) = autograd.grad(y, [x], create_graph=True)
        penalty = (g * g).sum()
    penalty.backward()
    a, b = x.asnumpy(), w.asnumpy()
    t = np.tanh(a * b)
    slope = b * (1 - t * t)
    np.testing.assert_allclose(w.grad.asnumpy(), 2 * slope * ((1 - t * t) - 2 * t * (1 - t * t)
                                                              * a * b), rtol=1e-12)


def test_grad_takes_head_gradients_and_mode() -> None:
    x = variable([1.0, 2.0])
    with autograd.record():
        y = x * x
    (g,) = autograd.grad([y], [x], head_grads=[nd.array([3.0, 5.0], dtype="float64")],
                         train_mode=False)
    assert g.asnumpy().tolist() == [6.0, 20.0]


def test_mark_variables() -> None:
    x, g = nd.array([1.0, 2.0]), nd.zeros((2,))
    h, k = nd.array([3.0]), nd.zeros((1,))
    autograd.mark_variables([x, h], [g, k], ["write", "add"])
    k[:] = 100
    with autograd.record():
        y = (x * x).sum() * h
    y.backward()
    assert g.asnumpy().tolist() == [6.0, 12.0]
    assert k.asscalar() == 105.0


def test_detach_stops_the_gradient() -> None:
    x = variable([2.0])
    with autograd.record():
        y = x * x
        z = y.detach() * x
    z.backward()
    assert x.grad.asscalar() == 4.0
    with autograd.record():
        z = nd.BlockGrad(x * x) * x
    z.backward()
    assert x.grad.asscalar() == 4.0


class Sigmoid(autograd.Function):
    def forward(self, x: nd.NDArray) -> nd.NDArray:
        y = 1 / (1 + nd.exp(-x))
        self.save_for_backward(y)
        return y

    def backward(self, dy: nd.NDArray) -> nd.NDArray:
        (y,) = self.saved_tensors
        return dy * y * (1 - y)


class SwapScaled(autograd.Function):
    """Two inputs and two outputs; the gradient is ten times the true one."""

    def forward(self, a: nd.NDArray, b: nd.NDArray) -> tuple[nd.NDArray, nd.NDArray]:
        return b * 3, a * 2

    def backward(self, db: nd.NDArray, da: nd.NDArray) -> tuple[nd.NDArray, nd.NDArray]:
        return da * 20, db * 30


def test_custom_function() -> None:
    x = variable([-1.0, 0.5, 2.0])
    with autograd.record():
        y = Sigmoid()(x) * 2
    y.backward()
    s = 1 / (1 + np.exp(-x.asnumpy()))
    np.testing.assert_allclose(x.grad.asnumpy(), 2 * s * (1 - s), rtol=1e-12)


def test_custom_function_with_several_arrays() -> None:
    a, b = variable([1.0, 2.0]), variable([3.0])
    with autograd.record():
        p, q = SwapScaled()(a, b)
        out = p.sum() + (q * q).sum()
    out.backward()
    assert a.grad.asnumpy().tolist() == [20 * 2 * 2.0, 20 * 2 * 4.0]
    assert b.grad.asnumpy().tolist() == [30.0]


def test_custom_function_outside_recording() -> None:
    assert Sigmoid()(nd.zeros((2,))).asnumpy().tolist() == [0.5, 0.5]


def test_error_in_a_custom_backward_comes_through() -> None:
    class Fails(autograd.Function):
        def forward(self, x: nd.NDArray) -> nd.NDArray:
            return x * 1

        def backward(self, dy: nd.NDArray) -> nd.NDArray:
            raise RuntimeError("no gradient today")

    x = variable([1.0])
    with autograd.record():
        y = Fails()(x)
    with pytest.raises(Exception, match="no gradient today"):
        y.backward()
    assert state() == (False, False)


@pytest.mark.parametrize("write", [
    lambda x: x.__iadd__(1), lambda x: x.__imul__(2), lambda x: x.__setitem__(slice(None), 3),
    lambda x: nd.exp(x, out=x),
])
def test_in_place_writes_while_recording_are_errors(write: Callable) -> None:
    x = variable([1.0, 2.0])
    with autograd.record():
        y = x * 2
        with pytest.raises(mx.base.MXNetError):
            write(y)
        z = y * y
    z.backward()
    assert x.grad.asnumpy().tolist() == [8.0, 16.0]


def test_writes_after_recording_do_not_corrupt_the_gradient() -> None:
    """The tape holds values: what is written later does not matter to it."""
    x = variable([1.0, 2.0])
    with autograd.record():
        y = x * x
        z = y * y
    x[:] = 100
    y[:] = -1
    z.backward()
    assert x.grad.asnumpy().tolist() == [4.0, 32.0]


def test_integer_variables_do_not_break_others() -> None:
    x, i = variable([[1.0, 2.0], [3.0, 4.0]]), nd.array([1, 0, 1], dtype="int32")
    with autograd.record():
        y = nd.take(x, i)
    y.backward()
    assert x.grad.asnumpy().tolist() == [[1.0, 1.0], [2.0, 2.0]]


def test_output_that_is_not_used_has_zero_gradient() -> None:
    x = variable(np.arange(6.0).reshape(2, 3))
    with autograd.record():
        first, _, _ = nd.split(x, num_outputs=3, axis=1)
        y = first * 2
    y.backward()
    assert x.grad.asnumpy().tolist() == [[2.0, 0.0, 0.0]] * 2


def test_deep_chain() -> None:
    """Ten thousand operators: no recursion in backward, nor when the tape is freed."""
    x = variable([1.0])
    with autograd.record():
        y = x
        for _ in range(10_000):
            y = y + 1.0
    y.backward()
    assert x.grad.asscalar() == 1.0
    with autograd.record():
        y = x
        for _ in range(10_000):
            y = y + 1.0
    del y
    gc.collect()


def test_threads_record_independently() -> None:
    """The recording state belongs to a thread, and so do tapes."""
    count, errors = 8, []
    barrier = threading.Barrier(count)

    def work(k: int) -> None:
        try:
            for step in range(20):
                x = variable([float(k + 1)])
                barrier.wait()
                assert state() == (False, False)
                if k % 2:
                    with autograd.record():
                        y = x
                        for _ in range(3):
                            y = y * x
                    y.backward()
                    assert x.grad.asscalar() == 4.0 * (k + 1) ** 3, (k, step)
                else:
                    y = x * x
                    with pytest.raises(mx.base.MXNetError):
                        y.backward()
        except BaseException as error:  # noqa: BLE001
            errors.append(error)
            barrier.abort()

    threads = [threading.Thread(target=work, args=(k,)) for k in range(count)]
    with autograd.record():
        for t in threads:
            t.start()
        for t in threads:
            t.join()
        assert state() == (True, True)
    assert not errors, errors


def test_a_tape_may_be_used_from_another_thread() -> None:
    x = variable([3.0])
    with autograd.record():
        y = x * x
    thread = threading.Thread(target=y.backward)
    thread.start()
    thread.join()
    assert x.grad.asscalar() == 6.0


def test_train_mode_of_backward_reaches_operators() -> None:
    """Dropout records its mask in the forward pass: kept elements pass the gradient scaled."""
    x = variable(np.ones(1000), dtype="float32")
    with autograd.record():
        y = nd.Dropout(x, p=0.5)
    y.backward()
    np.testing.assert_array_equal(x.grad.asnumpy(), y.asnumpy())
    with autograd.record(train_mode=False):
        y = nd.Dropout(x, p=0.5)
    y.backward(train_mode=False)
    np.testing.assert_array_equal(x.grad.asnumpy(), np.ones(1000))


def test_public_names() -> None:
    for name in ("record", "pause", "train_mode", "predict_mode", "is_recording", "is_training",
                 "set_recording", "set_training", "mark_variables", "backward", "grad", "Function"):
        assert callable(getattr(autograd, name)), name


def pinned_zeros() -> mx.nd.NDArray:
    """An array whose memory others hold: writes go to it in place."""
    target = mx.nd.zeros((3,))
    target.reshape((3, 1))  # a view
    return target


@pytest.mark.parametrize(
    "copy",
    [
        pytest.param(lambda x: x.copy(), id="copy"),
        pytest.param(lambda x: x.copyto(mx.cpu(1)), id="copyto-device"),
        pytest.param(lambda x: x.as_in_context(mx.cpu(1)), id="as_in_context"),
        pytest.param(lambda x: x.copyto(mx.nd.zeros((3,))), id="copyto-array"),
        pytest.param(lambda x: x.copyto(mx.nd.zeros((3,), ctx=mx.cpu(1))), id="copyto-elsewhere"),
        pytest.param(lambda x: x.copyto(mx.nd.zeros((3,), dtype="float64")), id="copyto-dtype"),
        pytest.param(lambda x: x.copyto(pinned_zeros()), id="copyto-viewed"),
        pytest.param(lambda x: x[:].copy(), id="view-copy"),
    ],
)
def test_copies_pass_gradients_on(copy: Callable[[nd.NDArray], nd.NDArray]) -> None:
    x = mx.nd.array([1.0, 2.0, 3.0])
    x.attach_grad()
    with autograd.record():
        y = (copy(x) * 2).astype("float32") * mx.nd.array([1.0, 2.0, 3.0])
    y.backward()
    np.testing.assert_array_equal(x.grad.asnumpy(), [2.0, 4.0, 6.0])
    assert x.grad.context == x.context


