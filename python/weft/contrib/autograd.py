"""The older interface of automatic differentiation, on top of `weft.autograd`.

Here recording and training mode are one switch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from .. import autograd
from .. import ndarray as nd
from ..autograd import mark_variables

__all__ = [
    "TrainingStateScope", "backward", "compute_gradient", "grad", "grad_and_loss",
    "mark_variables", "set_is_training", "test_section", "train_section",
]  # fmt: skip


def set_is_training(is_train: bool) -> bool:
    """Switch recording and training mode; returns whether it recorded before."""
    autograd.set_training(is_train)
    return autograd.set_recording(is_train)


class TrainingStateScope:
    """`set_is_training` inside a ``with`` block.

    Parameters
    ----------
    enter_state : bool
    """

    def __init__(self, enter_state: bool) -> None:
        self._enter_state = enter_state
        self._before: list[tuple[bool, bool]] = []

    def __enter__(self) -> None:
        before = autograd.set_recording(self._enter_state)
        self._before.append((before, autograd.set_training(self._enter_state)))

    def __exit__(self, *exc: object) -> None:
        recording, training = self._before.pop()
        autograd.set_recording(recording)
        autograd.set_training(training)


def train_section() -> TrainingStateScope:
    """Record, in training mode."""
    return TrainingStateScope(True)


def test_section() -> TrainingStateScope:
    """Do not record, in inference mode."""
    return TrainingStateScope(False)


def backward(outputs: Any, out_grads: Any = None, retain_graph: bool = False) -> None:
    """`weft.autograd.backward`."""
    autograd.backward(outputs, out_grads, retain_graph)


def compute_gradient(outputs: Any) -> None:
    """`backward` from ones."""
    backward(outputs)


def grad_and_loss(
    func: Callable[..., Any], argnum: int | Sequence[int] | None = None
) -> Callable[..., tuple[list[nd.NDArray], Any]]:
    """Make the function that gives gradients of `func` and its result.

    Parameters
    ----------
    func : callable
        From arrays to an array or a list of them.
    argnum : int or list of int, optional
        Which arguments the gradients are for; default: all.

    Returns
    -------
    callable
        Takes what `func` takes; returns ``(gradients, result)``.
    """

    def wrapped(*args: Any) -> tuple[list[nd.NDArray], Any]:
        numbers = [argnum] if isinstance(argnum, int) else argnum
        variables = list(args) if numbers is None else [args[i] for i in numbers]
        for i, variable in enumerate(variables):
            if not isinstance(variable, nd.NDArray):
                raise TypeError(
                    f"grad_and_loss: argument {i} is {type(variable).__name__}, expected NDArray"
                )
        gradients = [nd.zeros_like(v) for v in variables]
        mark_variables(variables, gradients)
        with train_section():
            outputs = func(*args)
        compute_gradient(outputs)
        return gradients, outputs

    return wrapped


def grad(
    func: Callable[..., Any], argnum: int | Sequence[int] | None = None
) -> Callable[..., list[nd.NDArray]]:
    """As `grad_and_loss`, but the gradients alone."""
    both = grad_and_loss(func, argnum)
    return lambda *args: both(*args)[0]
