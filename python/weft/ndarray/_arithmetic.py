"""The operators behind Python's operators on arrays. Scalars take the array's dtype."""

from __future__ import annotations

from typing import Any

from .._core import Array, Call
from .._op import Operator

_SCALARS_KEPT = 1024


class Arithmetic:
    """A binary operator with its array and scalar forms."""

    __slots__ = ("array", "scalar", "reversed")

    def __init__(self, array: str, scalar: str, reverse: str | None = None) -> None:
        self.array = Operator(array, (), ("lhs", "rhs")).call
        self.scalar = _ScalarForm(scalar)
        self.reversed = _ScalarForm(reverse) if reverse else self.scalar


class _ScalarForm:
    """An operator of an array and a number, as a dict of the calls for the numbers seen."""

    __slots__ = ("op", "calls")

    def __init__(self, name: str) -> None:
        self.op = Operator(name, ("scalar", "is_int"), ("data",))
        self.calls: dict[Any, Call] = {}

    def bind(self, number: Any) -> Call:
        """The operator with this number; TypeError or ValueError for what is none."""
        # Types and the sign of a zero are told apart; a float other than 0 is itself the key.
        if not number:
            key = str(number)
        else:
            key = number if number.__class__ is float else (number, number.__class__)
        call = self.calls.get(key)
        if call is None:
            if isinstance(number, (str, bytes)):  # float() would read "1"
                raise TypeError(f"{number!r} is not a number")
            if len(self.calls) >= _SCALARS_KEPT:
                self.calls.clear()
            values = (float(number), isinstance(number, int))
            call = self.calls[key] = self.op.build(values)
        return call


ADD = Arithmetic("broadcast_add", "_plus_scalar")
SUB = Arithmetic("broadcast_sub", "_minus_scalar", "_rminus_scalar")
MUL = Arithmetic("broadcast_mul", "_mul_scalar")
DIV = Arithmetic("broadcast_div", "_div_scalar", "_rdiv_scalar")
MOD = Arithmetic("broadcast_mod", "_mod_scalar", "_rmod_scalar")
POW = Arithmetic("broadcast_power", "_power_scalar", "_rpower_scalar")
EQ = Arithmetic("broadcast_equal", "_equal_scalar")
NE = Arithmetic("broadcast_not_equal", "_not_equal_scalar")
GT = Arithmetic("broadcast_greater", "_greater_scalar")
GE = Arithmetic("broadcast_greater_equal", "_greater_equal_scalar")
LT = Arithmetic("broadcast_lesser", "_lesser_scalar")
LE = Arithmetic("broadcast_lesser_equal", "_lesser_equal_scalar")


def binary(arithmetic: Arithmetic, reverse: bool = False) -> Any:
    """The method of a binary operator; `reverse`: of the one whose array stands on the right."""
    call = arithmetic.array
    scalar = arithmetic.reversed if reverse else arithmetic.scalar
    calls, bind = scalar.calls, scalar.bind

    def method(self: Array, other: Any) -> Any:
        if isinstance(other, Array):
            return call(other, self) if reverse else call(self, other)
        scalar_call = calls.get(other) if other.__class__ is float else None
        if scalar_call is None:
            try:
                scalar_call = bind(other)
            except (TypeError, ValueError):
                return NotImplemented
        return scalar_call(self)

    return method


def in_place(arithmetic: Arithmetic) -> Any:
    """The method of an operator that assigns its result."""
    call, bind = arithmetic.array, arithmetic.scalar.bind

    def method(self: Array, other: Any) -> Any:
        if isinstance(other, Array):
            return call.into(self, self, other)
        try:
            scalar_call = bind(other)
        except (TypeError, ValueError):
            return NotImplemented
        return scalar_call.into(self, self)

    return method
