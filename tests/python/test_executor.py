"""Executors: symbols bound to arrays."""

from __future__ import annotations

import pickle
import warnings
from typing import Any

import numpy as np
import pytest

import weft as mx

RNG = np.random.RandomState(5)
X, W, B = (RNG.standard_normal(s).astype(np.float32) for s in ((4, 5), (3, 5), (3,)))


@pytest.fixture
def fc() -> Any:
    return mx.sym.FullyConnected(mx.sym.var("x"), mx.sym.var("w"), num_hidden=3, name="fc")


@pytest.fixture
def both(fc: Any) -> Any:
    return mx.sym.Group([fc, mx.sym.BatchNorm(fc, name="bn", fix_gamma=False)])


def arrays() -> dict[str, Any]:
    return {"x": mx.nd.array(X), "w": mx.nd.array(W), "fc_bias": mx.nd.array(B)}


def test_shapes_follow_in_both_directions(fc: Any) -> None:
    assert fc.infer_shape(x=(4, 5)) == ([(4, 5), (3, 5), (3,)], [(4, 3)], [])
    assert fc.infer_shape((4, 5)) == fc.infer_shape(x=(4, 5))
    assert fc.infer_shape_partial()[1] in ([()], [(0, 3)])
    assert fc.infer_shape_partial(x=(0, 5))[0][:2] == [(0, 5), (3, 5)]
    with pytest.warns(UserWarning, match="x: "):
        assert fc.infer_shape() == (None, None, None)
    with pytest.raises(ValueError, match="no argument 'zz'"):
        fc.infer_shape(zz=(1, 2))
    with pytest.raises(ValueError, match="fc"):
        fc.infer_shape(x=(4, 5), w=(3, 6))
    with pytest.raises(TypeError, match="not both"):
        fc.infer_shape((4, 5), w=(3, 5))


def test_dtypes_follow(fc: Any) -> None:
    half = np.float16
    assert fc.infer_type(x="float16") == ([half] * 3, [half], [])
    assert fc.infer_type(x=half) == fc.infer_type("float16")
    assert mx.sym.Cast(fc, dtype="int32").infer_type(x="float64")[1] == [np.int32]
    with pytest.raises(TypeError, match="'no' is not a dtype"):
        fc.infer_type(x="no")


def test_attributes_of_variables_count(fc: Any) -> None:
    x = mx.sym.var("x", shape=(4, 5), dtype="float64")
    y = mx.sym.FullyConnected(x, num_hidden=3, name="fc")
    assert y.infer_shape() == ([(4, 5), (3, 5), (3,)], [(4, 3)], [])
    assert y.infer_type()[1] == [np.float64]


def test_bind_computes_outputs_and_gradients(fc: Any) -> None:
    grads = {"w": mx.nd.zeros((3, 5)), "x": mx.nd.ones((4, 5))}
    ex = fc.bind(mx.cpu(), arrays(), args_grad=grads, grad_req={"w": "write", "x": "add"})
    (out,) = ex.forward(is_train=True)
    np.testing.assert_allclose(out.asnumpy(), X @ W.T + B, rtol=1e-5)
    head = RNG.standard_normal((4, 3)).astype(np.float32)
    ex.backward(mx.nd.array(head))
    np.testing.assert_allclose(ex.grad_dict["w"].asnumpy(), head.T @ X, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(grads["x"].asnumpy(), 1 + head @ W, rtol=1e-5, atol=1e-6)
    assert ex.grad_dict["fc_bias"] is None
    ex.forward(is_train=True)
    ex.backward([mx.nd.array(head)])
    np.testing.assert_allclose(grads["x"].asnumpy(), 1 + 2 * head @ W, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(grads["w"].asnumpy(), head.T @ X, rtol=1e-5, atol=1e-6)


def test_simple_bind_makes_arrays(both: Any) -> None:
    ex = both.simple_bind(mx.cpu(), x=(4, 5), grad_req={"w": "write", "fc_bias": "add"})
    assert [a.shape for a in ex.arg_arrays] == [(4, 5), (3, 5), (3,), (3,), (3,)]
    assert list(ex.arg_dict) == both.list_arguments()
    assert [g is None for g in ex.grad_arrays] == [True, False, False, True, True]
    assert list(ex.aux_dict) == ["bn_moving_mean", "bn_moving_var"]
    assert [o.shape for o in ex.outputs] == [(4, 3), (4, 3)]
    assert list(ex.output_dict) == ["fc_output", "bn_output"]
    ex.arg_dict["bn_gamma"][:] = 1
    fc, normal = ex.forward(is_train=True, x=X, w=mx.nd.array(W))
    np.testing.assert_allclose(fc.asnumpy(), X @ W.T, rtol=1e-5)
    np.testing.assert_allclose(normal.asnumpy().mean(axis=0), 0, atol=1e-5)
    mean = ex.aux_dict["bn_moving_mean"].asnumpy()
    np.testing.assert_allclose(mean, 0.1 * (X @ W.T).mean(axis=0), rtol=1e-4)
    assert ex.outputs[0] is fc
    ex.forward()
    assert (ex.aux_dict["bn_moving_mean"].asnumpy() == mean).all()


def test_losses_need_no_head_gradients(fc: Any) -> None:
    loss = mx.sym.SoftmaxOutput(fc, name="softmax")
    ex = loss.simple_bind(mx.cpu(), x=(4, 5))
    assert list(ex.arg_dict) == ["x", "w", "fc_bias", "softmax_label"]
    ex.forward(is_train=True, x=X, softmax_label=np.zeros(4, np.float32))
    ex.backward()
    want = np.full((4, 3), 1 / 3) - np.eye(3)[[0] * 4]
    np.testing.assert_allclose(ex.grad_dict["w"].asnumpy(), want.T @ X, rtol=1e-4, atol=1e-5)


def test_dtypes_of_simple_bind(fc: Any) -> None:
    ex = fc.simple_bind(mx.cpu(), type_dict={"x": "float64"}, x=(4, 5))
    assert {a.dtype for a in ex.arg_arrays} == {np.float64}
    assert ex.forward()[0].dtype == np.float64


def test_eval(fc: Any) -> None:
    (out,) = fc.eval(mx.cpu(), **arrays())
    np.testing.assert_allclose(out.asnumpy(), X @ W.T + B, rtol=1e-5)
    assert mx.sym.zeros((2, 3)).eval()[0].shape == (2, 3)


def test_shared_buffers_are_used_where_they_suffice(fc: Any) -> None:
    buffers: dict[str, Any] = {}
    large = fc.simple_bind(mx.cpu(), shared_buffer=buffers, x=(8, 5))
    assert {"x", "w", "fc_bias", "grad of w"} <= set(buffers)
    small = fc.simple_bind(mx.cpu(), shared_buffer=buffers, x=(2, 5))
    assert small.arg_dict["x"].shape == (2, 5)
    small.arg_dict["w"][:] = 7
    small.arg_dict["x"][:] = 3
    assert (large.arg_dict["w"].asnumpy() == 7).all()
    assert large.arg_dict["x"].asnumpy().reshape(-1)[:10].tolist() == [3] * 10
    assert (small.forward()[0].asnumpy() == 105).all()


def test_shared_executors_share_named_arguments(both: Any) -> None:
    first = both.simple_bind(mx.cpu(), x=(4, 5))
    second = both.simple_bind(mx.cpu(), shared_exec=first, shared_arg_names=["w"], x=(2, 5))
    assert second.arg_dict["w"] is first.arg_dict["w"]
    assert second.grad_dict["w"] is first.grad_dict["w"]
    assert second.aux_dict["bn_moving_mean"] is first.aux_dict["bn_moving_mean"]
    assert second.arg_dict["fc_bias"] is not first.arg_dict["fc_bias"]


def test_reshape(fc: Any) -> None:
    ex = fc.simple_bind(mx.cpu(), x=(4, 5))
    ex.arg_dict["w"][:] = W
    small = ex.reshape(x=(2, 5))
    assert small.arg_dict["x"].shape == (2, 5) and small.grad_dict["x"].shape == (2, 5)
    assert small.arg_dict["w"] is ex.arg_dict["w"]
    out = small.forward(x=X[:2])[0]
    np.testing.assert_allclose(out.asnumpy(), X[:2] @ W.T, rtol=1e-5)
    with pytest.raises(ValueError, match="x grows"):
        ex.reshape(x=(8, 5))
    assert ex.reshape(allow_up_sizing=True, x=(8, 5)).outputs[0].shape == (8, 3)
    with pytest.raises(ValueError, match="w changes"):
        ex.reshape(x=(4, 2))
    assert ex.reshape(partial_shaping=True, x=(4, 2)).arg_dict["w"].shape == (3, 2)
    with pytest.raises(mx.error.NotFoundError, match='no variable "xs"'):
        ex.reshape(xs=(4, 5))


def test_copy_params_from(both: Any) -> None:
    ex = both.simple_bind(mx.cpu(), x=(4, 5))
    ex.copy_params_from({"w": mx.nd.array(W, dtype="float64")}, {"bn_moving_var": mx.nd.ones(3)})
    np.testing.assert_array_equal(ex.arg_dict["w"].asnumpy(), W)
    assert ex.aux_dict["bn_moving_var"].asnumpy().tolist() == [1, 1, 1]
    with pytest.raises(ValueError, match="no argument 'ww'"):
        ex.copy_params_from({"ww": mx.nd.ones(1)})
    ex.copy_params_from({"ww": mx.nd.ones(1)}, allow_extra_params=True)


def test_monitors_see_every_result(fc: Any) -> None:
    act = mx.sym.Activation(fc, act_type="relu", name="act")
    ex = act.bind(mx.cpu(), arrays())
    seen: dict[str, Any] = {}
    ex.set_monitor_callback(lambda name, array: seen.update({name: array.asnumpy()}))
    out = ex.forward()[0].asnumpy()
    assert set(seen) == {"fc_output", "act_output"}
    np.testing.assert_array_equal(seen["act_output"], out)
    np.testing.assert_allclose(seen["fc_output"], X @ W.T + B, rtol=1e-5)

    def fail(name: str, array: Any) -> None:
        raise KeyError(name)

    ex.set_monitor_callback(fail, monitor_all=True)
    with pytest.raises(KeyError):
        ex.forward()


def test_errors(fc: Any, both: Any) -> None:
    with pytest.raises(ValueError, match="args has 1 arrays, expected 3"):
        fc.bind(mx.cpu(), [mx.nd.array(X)])
    with pytest.raises(ValueError, match="args lacks 'w'"):
        fc.bind(mx.cpu(), {"x": mx.nd.array(X)})
    with pytest.raises(TypeError, match="x is int"):
        fc.bind(mx.cpu(), [1, 2, 3])
    with pytest.raises(ValueError, match="grad_req is 'wrte'"):
        fc.bind(mx.cpu(), arrays(), grad_req="wrte")
    with pytest.raises(ValueError, match="args lacks 'bn_gamma'"):
        both.bind(mx.cpu(), arrays())
    ex = fc.bind(mx.cpu(), arrays())
    with pytest.raises(ValueError, match="x has shape .2, 5., expected .4, 5."):
        ex.forward(x=X[:2])
    with pytest.raises(TypeError, match="no argument 'zz'"):
        ex.forward(zz=X)
    with pytest.raises(ValueError, match="x is int"):
        ex.forward(x=3)
    with pytest.raises(ValueError, match="x"):
        both.simple_bind(mx.cpu())
    with pytest.raises(NotImplementedError, match="csr"):
        fc.simple_bind(mx.cpu(), stype_dict={"x": "csr"}, x=(4, 5))


def test_json_round_trip(both: Any, tmp_path: Any) -> None:
    path = tmp_path / "both-symbol.json"
    both.save(path)
    pickled = pickle.loads(pickle.dumps(both))
    for other in (mx.sym.load(path), mx.sym.load_json(both.tojson()), pickled):
        assert other.list_outputs() == both.list_outputs()
        assert other.list_auxiliary_states() == both.list_auxiliary_states()
        assert other.attr_dict() == both.attr_dict()
    with pytest.raises(OSError):
        mx.sym.load(tmp_path / "missing.json")
    with pytest.raises(OSError, match="JSON"):
        mx.sym.load_json("{")


def test_casts_of_mixed_precision_are_left_out_of_files(fc: Any) -> None:
    cast = mx.sym.amp_cast(fc, dtype="float16")
    many = mx.sym.amp_multicast(cast, mx.sym.var("z"), num_outputs=2)
    total = mx.sym.elemwise_add(many[0], many[1], name="total")
    assert "amp_cast" in total.tojson(remove_amp_cast=False)
    plain = mx.sym.load_json(total.tojson())
    assert "amp" not in plain.tojson()
    assert plain.list_arguments() == ["x", "w", "fc_bias", "z"]
    assert plain.get_children().list_outputs() == ["fc_output", "z"]


def test_debug_text(fc: Any) -> None:
    text = fc.debug_str()
    for part in ("output[0]=fc(0)", "Variable:x", "Op:FullyConnected, Name=fc",
                 "arg[1]=w(0) version=0", "num_hidden=3"):  # fmt: skip
        assert part in text


def test_known_shapes_do_not_warn(fc: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        fc.infer_shape(x=(4, 5))
        fc.infer_type(x="float32")
