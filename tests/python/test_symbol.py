"""`mx.sym`: making, naming, taking apart and changing symbols."""

from __future__ import annotations

import ast
import copy
from pathlib import Path
from typing import Any

import pytest
from tests.data.symbols import expressions

import weft as mx
from weft.base import NotImplementedForSymbol

DATA = Path(__file__).parent.parent / "data" / "symbols"


def rows() -> list[list[str]]:
    lines = (DATA / "expressions.tsv").read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines]


def value(text: str) -> Any:
    """An attribute's value: 1, 1.0, (1,) and [1] are one."""
    try:
        found = ast.literal_eval(text)
    except (ValueError, SyntaxError):
        return text
    return tuple(found) if isinstance(found, (list, tuple)) else (found,)


def values(attributes: str) -> dict[str, Any]:
    return {k: value(v) for k, v in ast.literal_eval(attributes).items() if v != "None"}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0][:60])
def test_symbols_are_those_of_mxnet(row: list[str]) -> None:
    found = expressions.describe(mx, row[0]).split("\t")
    assert found[:-1] == row[:-1]
    assert values(found[-1]) == values(row[-1])


@pytest.fixture
def a() -> Any:
    return mx.sym.var("a")


@pytest.fixture
def fc(a: Any) -> Any:
    return mx.sym.FullyConnected(a, num_hidden=3, name="fc")


def test_the_attribute_scope_marks_nodes_and_their_new_variables(a: Any) -> None:
    with mx.AttrScope(ctx_group="dev1", __lr_mult__="2"):
        fc = mx.sym.FullyConnected(a, num_hidden=3, name="fc", lr_mult=3)
    want = {"__ctx_group__": "dev1", "ctx_group": "dev1", "__lr_mult__": "3", "lr_mult": "3"}
    attributes = fc.attr_dict()
    assert {k: v for k, v in attributes["fc_bias"].items() if k in want} == want
    assert "a" not in attributes
    assert fc.attr("ctx_group") == fc.attr("__ctx_group__") == "dev1"
    assert fc.attr("num_hidden") == "3"
    assert fc.attr("nothing") is None


def test_attribute_scopes_nest() -> None:
    with mx.AttrScope(ctx_group="outer", __x__="1"), mx.AttrScope(ctx_group="inner"):
        assert mx.sym.var("v").attr("ctx_group") == "inner"
        assert mx.sym.var("v").attr("__x__") == "1"
    assert mx.sym.var("v").list_attr() == {}
    with pytest.raises(ValueError, match="1 is no string"):
        mx.AttrScope(x=1)


def test_attributes_can_be_set_later(fc: Any) -> None:
    fc._set_attr(lr_mult="5", __note__="x")
    assert fc.attr("__lr_mult__") == "5"
    assert fc.list_attr()["__note__"] == "x"
    with pytest.raises(ValueError, match="attributes are strings"):
        fc._set_attr(lr_mult=5)


def test_prefixes_name_nodes_but_not_variables(a: Any) -> None:
    with mx.name.Prefix("p_"):
        assert mx.sym.var("q").name == "q"
        assert mx.sym.FullyConnected(a, num_hidden=2, name="z").name == "p_z"
        assert mx.sym.FullyConnected(a, num_hidden=2).name == "p_fullyconnected0"
        assert (a + 1).name == "p__plusscalar0"


def test_wrong_arguments_are_named(a: Any, fc: Any) -> None:
    with pytest.raises(TypeError, match="FullyConnected: data is NDArray, expected Symbol"):
        mx.sym.FullyConnected(mx.nd.ones((2, 2)), num_hidden=3)
    with pytest.raises(TypeError, match="unexpected argument 'num_hiden'.*'num_hidden'"):
        mx.sym.FullyConnected(a, num_hiden=3)
    with pytest.raises(ValueError, match="attribute 'foo'"):
        mx.sym.FullyConnected(a, num_hidden=3, attr={"foo": "1"})
    with pytest.raises(ValueError, match="attributes are strings"):
        mx.sym.relu(a, attr={"__foo__": 1})
    with pytest.raises(ValueError, match="num_hidden"):
        mx.sym.FullyConnected(a)
    with pytest.raises(ValueError, match="2 outputs"):
        mx.sym.relu(mx.sym.split(a, num_outputs=2))
    with pytest.raises(TypeError, match="name is int"):
        mx.sym.var(3)
    with pytest.raises(ValueError, match="two underscores"):
        mx.sym.var("v", color="red")
    with pytest.raises(TypeError, match="expected a list of Symbol"):
        mx.sym.Group([])
    for other in (None, "1", mx.nd.ones(1)):
        with pytest.raises(TypeError):
            a + other


def test_indexing(a: Any, fc: Any) -> None:
    parts = mx.sym.split(a, num_outputs=3, name="s")
    assert [part.list_outputs() for part in parts] == [["s_output0"], ["s_output1"], ["s_output2"]]
    assert parts[1:].list_outputs() == ["s_output1", "s_output2"]
    assert fc["fc_output"].name == "fc"
    for index in (3, -1):
        with pytest.raises(IndexError, match=f"output {index} of a symbol that has 3"):
            parts[index]
    with pytest.raises(ValueError, match="no output 'fc'"):
        fc["fc"]
    with pytest.raises(ValueError, match="2 outputs have the name"):
        mx.sym.Group([fc, fc])["fc_output"]
    with pytest.raises(TypeError, match="index is float"):
        fc[0.5]


def test_what_only_arrays_have_is_refused(a: Any) -> None:
    for name in ("asnumpy", "asscalar", "backward", "copy", "detach", "wait_to_read"):
        with pytest.raises(NotImplementedForSymbol, match=name):
            getattr(a, name)()
    with pytest.raises(NotImplementedForSymbol, match="bool"):
        bool(a == 1)
    for name in ("optimize_for", "get_backend_symbol"):
        with pytest.raises(ValueError, match="no backend 'x'; expected weft or MKLDNN"):
            getattr(a, name)("x")
    assert a.get_children() is None
    assert {a: 1}[a] == 1


def test_composition_replaces_variables_in_a_copy(a: Any, fc: Any) -> None:
    act = mx.sym.Activation(mx.sym.var("x"), act_type="relu", name="act")
    both = act(x=fc, name="both")
    assert both.list_arguments() == ["a", "fc_weight", "fc_bias"]
    assert both.name == "both"
    assert act.name == "act" and act.list_arguments() == ["x"]
    assert act(fc).list_outputs() == ["act_output"]
    with pytest.raises(TypeError, match="not both"):
        act(fc, x=a)
    with pytest.raises(LookupError, match="no variable 'zz'"):
        act(zz=a)
    with pytest.raises(TypeError, match="int given"):
        act(3)


def test_copies_have_attributes_of_their_own(fc: Any) -> None:
    for other in (copy.copy(fc), copy.deepcopy(fc)):
        other._set_attr(__x__="1")
        assert fc.attr("__x__") is None
        assert other.list_arguments() == fc.list_arguments()


def test_children_and_internals(fc: Any) -> None:
    assert fc.get_children().list_outputs() == ["a", "fc_weight", "fc_bias"]
    internals = fc.get_internals()
    assert internals.list_outputs() == ["a", "fc_weight", "fc_bias", "fc_output"]
    assert internals["fc_output"].list_arguments() == fc.list_arguments()


def test_functions_of_numbers_are_numbers() -> None:
    assert mx.sym.maximum(2, 3) == 3
    assert mx.sym.hypot(3, 4) == 5
    assert mx.sym.pow(2, 3) == 8
    with pytest.raises(TypeError, match="maximum: Symbol and str"):
        mx.sym.maximum(mx.sym.var("a"), "x")


def test_random_parameters_are_all_numbers_or_all_symbols(a: Any) -> None:
    with pytest.raises(ValueError, match="low, high must all be numbers or all be symbols"):
        mx.sym.random.uniform(a, 1)


@pytest.mark.parametrize("namespace", ["nd", "sym"])
def test_an_operator_that_does_not_exist_is_refused_with_close_names(namespace):
    with pytest.raises(AttributeError, match="no operator 'FullyConected'.*FullyConnected"):
        getattr(getattr(mx, namespace), "FullyConected")  # noqa: B009
