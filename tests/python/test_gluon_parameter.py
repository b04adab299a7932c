"""Parameters, constants and their dictionaries."""

import numpy as np
import pytest

import weft as mx
from weft import autograd, gluon, nd
from weft.gluon import Constant, DeferredInitializationError, Parameter, ParameterDict


def test_defaults():
    p = Parameter("w", shape=(2, 3))
    assert (p.name, p.shape, p.grad_req, p.lr_mult, p.wd_mult, p.init) == (
        "w",
        (2, 3),
        "write",
        1.0,
        1.0,
        None,
    )
    assert np.dtype(p.dtype) == np.float32
    assert (p.stype, p.grad_stype) == ("default", "default")
    assert repr(p) == "Parameter w (shape=(2, 3), dtype=<class 'numpy.float32'>)"
    assert Parameter("w", shape=3).shape == (3,)
    assert Parameter("w").shape is None


@pytest.mark.parametrize(
    "kwargs,message",
    [
        ({"stype": "foo"}, "stype"),
        ({"grad_stype": "foo"}, "grad_stype"),
        ({"grad_req": "foo"}, "grad_req"),
    ],
)
def test_bad_arguments_are_named(kwargs, message):
    with pytest.raises(AssertionError, match=message):
        Parameter("w", shape=(2,), **kwargs)


def test_initialize_makes_value_and_gradient():
    p = Parameter("w", shape=(2, 3), dtype="float64")
    p.initialize(init="ones")
    np.testing.assert_array_equal(p.data().asnumpy(), np.ones((2, 3)))
    assert p.data().dtype == p.grad().dtype == np.float64
    assert not p.grad().asnumpy().any()
    assert p.list_ctx() == [mx.cpu(0)]


@pytest.mark.parametrize(
    "own,given,default,expected",
    [
        (None, None, "zeros", 0),
        ("ones", None, "zeros", 1),
        ("ones", "zeros", None, 0),
        (None, mx.init.Constant(4), "zeros", 4),
    ],
)
def test_which_initializer_wins(own, given, default, expected):
    p = Parameter("anything", shape=(2,), init=own)
    p.initialize(init=given, default_init=default)
    np.testing.assert_array_equal(p.data().asnumpy(), np.full(2, expected))


def test_explicit_initializers_do_not_go_by_the_name():
    p = Parameter("some_bias", shape=(3,))
    p.initialize(init=mx.init.One())
    np.testing.assert_array_equal(p.data().asnumpy(), np.ones(3))


def test_second_initialize_warns_unless_forced():
    p = Parameter("w", shape=(2,))
    p.initialize("zeros")
    with pytest.warns(UserWarning, match="already initialized"):
        p.initialize("ones")
    assert not p.data().asnumpy().any()
    p.initialize("ones", force_reinit=True)
    assert p.data().asnumpy().all()


@pytest.mark.parametrize("shape", [None, (0, 3), (-1, 3)])
def test_unknown_shape_needs_deferred_initialization(shape):
    with pytest.raises(ValueError, match="unknown shape"):
        Parameter("w", shape=shape).initialize()


def test_deferred_initialization():
    p = Parameter("w", shape=(0, 3), allow_deferred_init=True)
    p.initialize(init="ones", ctx=mx.cpu(1))
    assert p.list_ctx() == [mx.cpu(1)]
    for read in (p.data, p.grad, p.list_data, p.list_grad):
        with pytest.raises(DeferredInitializationError, match="'w'"):
            read()
    p.shape = (2, 3)
    p._finish_deferred_init()
    np.testing.assert_array_equal(p.data().asnumpy(), np.ones((2, 3)))
    assert p.data().context == mx.cpu(1)


def test_deferred_initialization_error_is_an_mxnet_error():
    assert issubclass(DeferredInitializationError, mx.MXNetError)


def test_set_data_before_the_shape_is_known_is_what_the_parameter_gets():
    p = Parameter("w", shape=(0, 3), allow_deferred_init=True)
    p.initialize()
    p.set_data(nd.ones((2, 3)))
    assert p.shape == (2, 3)
    p._finish_deferred_init()
    np.testing.assert_array_equal(p.data().asnumpy(), np.ones((2, 3)))


@pytest.mark.parametrize("dtype", ["float64", "bfloat16"])
def test_cast_before_the_shape_is_known_holds_for_data_set_earlier(dtype):
    param = Parameter("w", shape=(0,), allow_deferred_init=True)
    param.initialize()
    param.shape = (2,)
    param.set_data(nd.array([1, 2]))
    param.cast(dtype)
    param._finish_deferred_init()
    assert param.data().dtype_name == dtype
    np.testing.assert_array_equal(param.data().asnumpy(), [1, 2])


def test_uninitialized_reads_name_the_parameter():
    p = Parameter("w", shape=(2,))
    for read in (p.data, p.grad, p.list_data, p.list_grad, p.list_ctx):
        with pytest.raises(RuntimeError, match="'w'"):
            read()
    with pytest.raises(ValueError, match="'w'"):
        p.reset_ctx(mx.cpu(0))
    p.zero_grad()


@pytest.mark.parametrize("new", [(4, 3), (2,), (2, 3, 1)])
def test_shape_cannot_contradict_itself(new):
    p = Parameter("w", shape=(2, 0), allow_deferred_init=True)
    p.shape = (2, 3)
    with pytest.raises(AssertionError, match="shape"):
        p.shape = new
    p.initialize()
    with pytest.raises(AssertionError, match="shape"):
        p.set_data(nd.ones(new))


def test_set_data_writes_every_copy_in_place():
    p = Parameter("w", shape=(2,))
    p.initialize("zeros", ctx=[mx.cpu(0), mx.cpu(1)])
    before = p.list_data()
    p.set_data(nd.array([1.0, 2.0]))
    assert all(a is b for a, b in zip(before, p.list_data(), strict=True))
    for array in before:
        np.testing.assert_array_equal(array.asnumpy(), [1, 2])


def test_copies_are_chosen_by_context():
    p = Parameter("w", shape=(2,))
    contexts = [mx.cpu(0), mx.cpu(1)]
    p.initialize(ctx=contexts)
    assert p.list_ctx() == contexts
    assert [a.context for a in p.list_data()] == contexts
    assert [a.context for a in p.list_grad()] == contexts
    assert p.data(mx.cpu(1)).context == mx.cpu(1)
    with mx.Context(mx.cpu(1)):
        assert p.data().context == mx.cpu(1)
        assert p.grad().context == mx.cpu(1)
    with pytest.raises(RuntimeError, match=r"cpu\(3\)"):
        p.data(mx.cpu(3))


def test_grad_req_controls_backward():
    p = Parameter("w", shape=(2,))
    p.initialize("ones")

    def backward():
        with autograd.record():
            loss = (p.data() * 3).sum()
        loss.backward()
        return p.grad().asnumpy()

    backward()
    np.testing.assert_array_equal(backward(), [3, 3])
    p.grad_req = "add"
    backward()
    np.testing.assert_array_equal(backward(), [6, 6])
    p.grad_req = "null"
    for read in (p.grad, p.list_grad):
        with pytest.raises(RuntimeError, match="grad_req"):
            read()
    p.grad_req = "write"
    np.testing.assert_array_equal(backward(), [3, 3])


def test_parameters_that_are_not_differentiable_have_no_gradient():
    p = Parameter("w", shape=(2,), differentiable=False)
    assert p.grad_req == "null"
    p.grad_req = "write"
    assert p.grad_req == "null"


def test_cast_keeps_value_and_trains_on():
    p = Parameter("w", shape=(2,))
    p.initialize("ones")
    p.cast("float64")
    assert p.data().dtype == p.grad().dtype == np.float64 == np.dtype(p.dtype)
    with autograd.record():
        loss = (p.data() * 2).sum()
    loss.backward()
    np.testing.assert_array_equal(p.grad().asnumpy(), [2, 2])
    p.dtype = "float32"
    assert p.data().dtype == np.float32


def test_zero_grad_clears_every_copy():
    p = Parameter("w", shape=(2,))
    p.initialize(ctx=[mx.cpu(0), mx.cpu(1)])
    for grad in p.list_grad():
        grad[:] = 5
    p.zero_grad()
    assert not any(grad.asnumpy().any() for grad in p.list_grad())


def test_reset_ctx_moves_value_and_gradient():
    p = Parameter("w", shape=(2,))
    p.initialize("ones")
    p.reset_ctx([mx.cpu(1), mx.cpu(2)])
    assert [a.context for a in p.list_data()] == [mx.cpu(1), mx.cpu(2)]
    assert [a.context for a in p.list_grad()] == [mx.cpu(1), mx.cpu(2)]
    assert all(a.asnumpy().all() for a in p.list_data())


def test_rows_of_dense_parameters_are_refused_by_name():
    p = Parameter("w", shape=(2,))
    p.initialize()
    for method in (p.row_sparse_data, p.list_row_sparse_data):
        with pytest.raises(RuntimeError, match="row_sparse"):
            method(nd.array([0]))


def test_constant():
    c = Constant("c", [[1, 2], [3, 4]])
    assert repr(c).startswith("Constant c (shape=(2, 2)")
    assert c.shape == (2, 2) and c.grad_req == "null"
    with pytest.warns(UserWarning, match="null"):
        c.grad_req = "write"
    c.initialize()
    np.testing.assert_array_equal(c.data().asnumpy(), [[1, 2], [3, 4]])
    np.testing.assert_array_equal(c.value.asnumpy(), [[1, 2], [3, 4]])
    integers = Constant("c", nd.array([1, 2], dtype="int32"))
    integers.initialize()
    assert integers.data().dtype == np.int32


# ---------------------------------------------------------------- dictionaries


def test_get_creates_once_and_completes_the_shape():
    params = ParameterDict("net_")
    w = params.get("weight", shape=(2, 0), allow_deferred_init=True)
    assert w.name == "net_weight"
    assert params.get("weight") is w
    assert params.get("weight", shape=(0, 3)) is w and w.shape == (2, 3)
    assert params.get("weight", init="zeros").init == "zeros"
    assert params.get("weight", dtype="float32") is w


@pytest.mark.parametrize(
    "kwargs",
    [{"shape": (2, 4)}, {"dtype": "float16"}, {"lr_mult": 2.0}, {"init": "ones"}],
    ids=lambda kwargs: next(iter(kwargs)),
)
def test_get_refuses_contradictions(kwargs):
    params = ParameterDict("net_")
    params.get("weight", shape=(2, 3), init="zeros")
    with pytest.raises(AssertionError, match=f"net_weight.*{next(iter(kwargs))}"):
        params.get("weight", **kwargs)


def test_get_constant():
    params = ParameterDict("net_")
    with pytest.raises(KeyError, match="net_c"):
        params.get_constant("c")
    c = params.get_constant("c", [[1, 2]])
    assert params.get_constant("c") is c
    assert params.get_constant("c", nd.array([[1, 2]])) is c
    assert params.get_constant("c", [[1, 2]]) is c
    for other in ([[1, 3]], [1, 2]):
        with pytest.raises(AssertionError, match="net_c"):
            params.get_constant("c", other)
    params.get("w", shape=(1,))
    with pytest.raises(AssertionError, match="not a constant"):
        params.get_constant("w", [1])


def test_dictionary_protocol():
    params = ParameterDict("net_")
    assert repr(ParameterDict()) == "(\n\n)"
    w = params.get("w", shape=(1,))
    assert list(params) == list(params.keys()) == ["net_w"]
    assert list(params.values()) == [w] and list(params.items()) == [("net_w", w)]
    assert params["net_w"] is w and "net_w" in params and "w" not in params
    assert repr(params) == f"net_ (\n  {w!r}\n)"
    assert bool(ParameterDict())


def test_shared_dictionary_gives_existing_parameters():
    first = ParameterDict("net_")
    w = first.get("w", shape=(1,))
    second = ParameterDict("net_", shared=first)
    assert second.get("w") is w
    second.get("v", shape=(1,))
    assert "net_v" not in first


def test_update_refuses_different_parameters_of_one_name():
    first, second = ParameterDict("net_"), ParameterDict("net_")
    first.get("w", shape=(1,))
    first.update(first)
    second.get("w", shape=(1,))
    with pytest.raises(AssertionError, match="net_w"):
        first.update(second)


def filled(prefix="net_", value="ones"):
    params = ParameterDict(prefix)
    params.get("weight", shape=(2, 3), init=value)
    params.get_constant("c", [[1, 2]])
    params.initialize()
    return params


def test_save_and_load_with_prefixes(tmp_path):
    full, stripped = str(tmp_path / "full"), str(tmp_path / "stripped")
    params = filled()
    params.save(full)
    params.save(stripped, strip_prefix="net_")
    assert sorted(nd.load(full)) == ["net_c", "net_weight"]
    assert sorted(nd.load(stripped)) == ["c", "weight"]
    with pytest.raises(ValueError, match="nat_"):
        params.save(full, strip_prefix="nat_")
    for file, prefix in ((full, ""), (stripped, "net_")):
        other = filled(value="zeros")
        other.load(file, restore_prefix=prefix)
        assert other["net_weight"].data().asnumpy().all()
    with pytest.raises(AssertionError, match="net_weight"):
        params.load(stripped)
    with pytest.raises(AssertionError, match="nwet_"):
        params.load(stripped, restore_prefix="nwet_")


def test_load_checks_what_the_file_has(tmp_path):
    file = str(tmp_path / "file")
    params = filled(value="zeros")
    nd.save(
        file,
        {"arg:net_weight": nd.ones((2, 3)), "aux:net_c": nd.ones((1, 2)), "extra": nd.ones((1,))},
    )
    with pytest.raises(AssertionError, match="extra"):
        params.load(file)
    params.load(file, ignore_extra=True)
    assert params["net_weight"].data().asnumpy().all()
    nd.save(file, {"net_weight": nd.ones((2, 4))})
    with pytest.raises(AssertionError, match="net_c"):
        params.load(file)
    with pytest.raises(AssertionError, match=r"\(2, 4\)"):
        params.load(file, allow_missing=True)


@pytest.mark.parametrize("source,expected", [("current", np.float32), ("saved", np.float64)])
def test_load_casts_on_request(tmp_path, source, expected):
    file = str(tmp_path / "file")
    params = filled(value="zeros")
    nd.save(file, {"net_weight": nd.ones((2, 3), dtype="float64")})
    with pytest.raises(AssertionError, match="dtype"):
        params.load(file, allow_missing=True)
    params.load(file, allow_missing=True, cast_dtype=True, dtype_source=source)
    assert params["net_weight"].data().dtype == expected
    assert params["net_weight"].data().asnumpy().all()


def test_load_initializes_on_the_given_contexts(tmp_path):
    file = str(tmp_path / "file")
    filled().save(file)
    fresh = ParameterDict("net_")
    fresh.get("weight", shape=(2, 0), allow_deferred_init=True)
    fresh.load(file, ctx=[mx.cpu(0), mx.cpu(1)], ignore_extra=True)
    assert fresh["net_weight"].list_ctx() == [mx.cpu(0), mx.cpu(1)]
    assert fresh["net_weight"].shape == (2, 3)
    with pytest.raises(AssertionError, match="reset_ctx"):
        fresh.load(file, ctx=mx.cpu(2), ignore_extra=True)


def test_save_writes_the_mean_of_the_copies(tmp_path):
    file = str(tmp_path / "file")
    params = ParameterDict()
    w = params.get("w", shape=(1,))
    w.initialize(ctx=[mx.cpu(0), mx.cpu(1)])
    for value, array in zip((1, 4), w.list_data(), strict=True):
        array[:] = value
    params.save(file)
    assert nd.load(file)["w"].asscalar() == 2.5


def test_operations_on_all_parameters():
    params = filled()
    assert params.list_ctx() == [mx.cpu(0)]
    params.reset_ctx([mx.cpu(1), mx.cpu(0)])
    assert params.list_ctx() == [mx.cpu(1), mx.cpu(0)]
    params["net_weight"].grad(mx.cpu(1))[:] = 3
    params.zero_grad()
    assert not params["net_weight"].grad(mx.cpu(1)).asnumpy().any()
    params.setattr("lr_mult", 0.5)
    assert {p.lr_mult for p in params.values()} == {0.5}


def test_gluon_exports():
    for name in ("Block", "HybridBlock", "Trainer", "nn", "rnn", "loss", "data", "utils"):
        assert hasattr(gluon, name)
