"""Python's operators on symbols, and functions of symbols and numbers."""

from __future__ import annotations

from numbers import Number
from typing import Any

from .gen import internal
from .symbol import Symbol

__all__ = ["hypot", "maximum", "minimum", "pow", "power"]


class _Binary:
    """An operator of two symbols, of a symbol and a number, and of a number and a symbol.

    The functions' names are those that MXNet uses: names of nodes come from them.
    """

    def __init__(self, symbols: str, scalar: str, reverse: str | None = None) -> None:
        self._symbols = getattr(internal, symbols)
        self._scalar = getattr(internal, scalar)
        self._reverse = getattr(internal, reverse or scalar)

    def __call__(self, left: Any, right: Any) -> Any:
        """The result, or NotImplemented where one is neither symbol nor number."""
        if isinstance(left, Symbol):
            if isinstance(right, Symbol):
                return self._symbols(left, right)
            return self._scalar(left, scalar=right) if _is_number(right) else NotImplemented
        return self._reverse(right, scalar=left) if _is_number(left) else NotImplemented


def _is_number(value: Any) -> bool:
    return isinstance(value, Number) or getattr(value, "shape", None) == () and _is_numpy(value)


def _is_numpy(value: Any) -> bool:
    return type(value).__module__ == "numpy"


_OPERATORS = {
    "add": ("_Plus", "_PlusScalar"),
    "sub": ("_Minus", "_MinusScalar", "_RMinusScalar"),
    "mul": ("_Mul", "_MulScalar"),
    "truediv": ("_Div", "_DivScalar", "_RDivScalar"),
    "mod": ("_Mod", "_ModScalar", "_RModScalar"),
    "pow": ("_Power", "_PowerScalar", "_rpower_scalar"),
}
_COMPARISONS = {
    "eq": ("_equal", "_equal_scalar"),
    "ne": ("_not_equal", "_not_equal_scalar"),
    "gt": ("_greater", "_greater_scalar"),
    "ge": ("_greater_equal", "_greater_equal_scalar"),
    "lt": ("_lesser", "_lesser_scalar"),
    "le": ("_lesser_equal", "_lesser_equal_scalar"),
}


def install(cls: type) -> None:
    """Give Symbol Python's operators."""

    def forward(operator: _Binary) -> Any:
        return lambda self, other: operator(self, other)

    def reflected(operator: _Binary) -> Any:
        return lambda self, other: operator(other, self)

    for name, functions in _OPERATORS.items():
        operator = _Binary(*functions)
        setattr(cls, f"__{name}__", forward(operator))
        setattr(cls, f"__r{name}__", reflected(operator))
    for name, functions in _COMPARISONS.items():
        setattr(cls, f"__{name}__", forward(_Binary(*functions)))
    cls.__div__, cls.__rdiv__ = cls.__truediv__, cls.__rtruediv__
    cls.__neg__ = lambda self: internal._MulScalar(self, scalar=-1.0)


def _function(name: str, doc: str, *functions: str) -> Any:
    operator = _Binary(*functions)

    def function(left: Any, right: Any) -> Any:
        if not isinstance(left, Symbol) and not isinstance(right, Symbol):
            return _NUMBERS[name](left, right)
        result = operator(left, right)
        if result is NotImplemented:
            raise TypeError(
                f"{name}: {type(left).__name__} and {type(right).__name__} given, expected symbols "
                "or numbers"
            )
        return result

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"{doc}\n\nEach is a symbol or a number."
    return function


# Of two numbers the functions give a number.
_NUMBERS = {
    "hypot": lambda a, b: (a * a + b * b) ** 0.5,
    "maximum": max,
    "minimum": min,
    "power": lambda a, b: a**b,
}
maximum = _function("maximum", "The larger one, elementwise.", "_Maximum", "_MaximumScalar")
minimum = _function("minimum", "The smaller one, elementwise.", "_Minimum", "_MinimumScalar")
hypot = _function("hypot", "The root of the sum of squares.", "_Hypot", "_HypotScalar")
_power = _function("power", "A power.", "_Power", "_PowerScalar", "_RPowerScalar")


def power(base: Any, exp: Any) -> Any:
    """`base` to the power of `exp`, each a symbol or a number."""
    return _power(base, exp)


def pow(base: Any, exp: Any) -> Any:  # noqa: A001
    """`base` to the power of `exp`, each a symbol or a number."""
    return _power(base, exp)
