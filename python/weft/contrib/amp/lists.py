"""Which operators mixed precision runs in which dtype: the registry's classes as lists."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Any

from ...base import registry
from ...error import NotFoundError
from ...ndarray.ndarray import dtype_name

# An operator and its class, or the value of an attribute with which it runs in float32.
Rule = tuple[str, str | None, str | None, str | None]
Conditions = Sequence[tuple[str, str, Sequence[str]]]


@functools.cache
def _operators() -> dict[str, dict[str, Any]]:
    """The registry's entries, by every name."""
    entries = registry()["operators"]
    return {name: op for op in entries for name in (op["name"], *op["aliases"])}


def low_dtype(target_dtype: Any) -> str:
    """The name of a dtype, which has to be float16 or bfloat16.

    Raises
    ------
    TypeError
        It is another one, or none.
    """
    name = dtype_name(target_dtype)
    if name not in ("float16", "bfloat16"):
        raise TypeError(f"amp: target_dtype, got {name}, expected float16 or bfloat16")
    return name


def _class_of(op: dict[str, Any]) -> str:
    return op.get("amp", "untouched")


def _named(wanted: str, target_dtype: Any) -> list[str]:
    low_dtype(target_dtype)
    return sorted(name for name, op in _operators().items() if _class_of(op) == wanted)


def list_lp16_ops(target_dtype: Any = "float16") -> list[str]:
    """Names of the operators that run in `target_dtype`."""
    return _named("target", target_dtype)


def list_fp32_ops(target_dtype: Any = "float16") -> list[str]:
    """Names of the operators that run in float32."""
    return _named("float32", target_dtype)


def list_lp16_fp32_ops(target_dtype: Any = "float16") -> list[str]:
    """Names of the operators that run in whatever dtype comes."""
    return _named("untouched", target_dtype)


def list_widest_type_cast(target_dtype: Any = "float16") -> list[str]:
    """Names of the operators that run in the widest dtype among their inputs."""
    return _named("widest", target_dtype)


def list_conditional_fp32_ops(
    target_dtype: Any = "float16",
) -> list[tuple[str, str, list[str]]]:
    """Operators, an attribute each, and its values with which they run in float32."""
    low_dtype(target_dtype)
    return [
        (op["name"], attribute, list(values))
        for op in _distinct()
        for attribute, values in op.get("amp_float32_when", {}).items()
    ]


def list_loss_output_functions(target_dtype: Any = "float16") -> list[str]:
    """Operators with a ``grad_scale``: their gradient is that of a loss, whatever comes behind."""
    low_dtype(target_dtype)
    return sorted(
        name
        for name, op in _operators().items()
        if any(attribute["name"] == "grad_scale" for attribute in op["attributes"])
    )


def list_lp16_use_fp32_params(target_dtype: Any = "float16") -> dict[str, list[str]]:
    """Operators of 16-bit data whose other inputs stay float32: their names, others empty."""
    low_dtype(target_dtype)
    found = {}
    for name, op in _operators().items():
        wide = [i["name"] if "float32_beside_halves" in i else "" for i in op["inputs"]]
        if any(wide):
            found[name] = wide
    return found


def _distinct() -> Iterable[dict[str, Any]]:
    return [op for name, op in _operators().items() if name == op["name"]]


def _checked(name: str, where: str) -> dict[str, Any]:
    found = _operators().get(name) if isinstance(name, str) else None
    if found is None:
        raise NotFoundError(f"amp: {where}, there is no operator {name!r}")
    return found


def changed_rules(
    target_ops: Iterable[str] | None,
    conditional_fp32_ops: Conditions | None,
    fp32_ops: Iterable[str] | None,
    target_name: str = "target_precision_ops",
) -> list[Rule]:
    """What lists that take the place of the registry's change.

    An operator in a given list is of that list's class, whatever it was; one that only the list
    that is replaced had runs in whatever dtype comes.

    Raises
    ------
    LookupError
        There is no such operator or attribute.
    ValueError
        An operator is in two lists, or an attribute never has the value.
    """
    chosen: dict[str, str] = {}
    replaced = set()
    for where, wanted, given in (
        (target_name, "target", target_ops),
        ("fp32_ops", "float32", fp32_ops),
    ):
        if given is None:
            continue
        replaced.add(wanted)
        for name in [given] if isinstance(given, str) else given:
            canonical = _checked(name, where)["name"]
            if chosen.setdefault(canonical, wanted) != wanted:
                raise ValueError(f"amp: {name} is in {target_name} and in fp32_ops")
    conditions = _conditions(conditional_fp32_ops)
    rules: list[Rule] = []
    for op in _distinct():
        name, was = op["name"], _class_of(op)
        now = chosen.get(name, "untouched" if was in replaced else was)
        own = {
            (attribute, value)
            for attribute, values in op.get("amp_float32_when", {}).items()
            for value in values
        }
        wanted_when = own if conditions is None else conditions.get(name, set())
        if now == was and wanted_when == own:
            continue
        rules.append((name, now, None, None))
        rules.extend((name, None, *condition) for condition in sorted(wanted_when))
    return rules


def _conditions(given: Conditions | None) -> dict[str, set[tuple[str, str]]] | None:
    if given is None:
        return None
    conditions: dict[str, set[tuple[str, str]]] = {}
    for name, attribute, values in given:
        op = _checked(name, "conditional_fp32_ops")
        spec = next((a for a in op["attributes"] if a["name"] == attribute), None)
        if spec is None:
            raise NotFoundError(f"amp: conditional_fp32_ops, {name} has no attribute {attribute!r}")
        for value in [values] if isinstance(values, str) else values:
            if "choices" in spec and value not in spec["choices"]:
                raise ValueError(
                    f"amp: conditional_fp32_ops, {attribute} of {name} is never {value!r}, but "
                    f"{', '.join(spec['choices'])}"
                )
            conditions.setdefault(op["name"], set()).add((attribute, str(value)))
    return conditions
