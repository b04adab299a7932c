"""The form that every framework's programs take."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Program:
    """A workload made ready in one framework.

    Attributes
    ----------
    first : callable
        Runs the workload for the first time and returns the framework's arrays that the other
        frameworks must agree with.
    block : callable
        Runs the workload so many times and waits until all of it is done.
    """

    first: Callable[[], list[Any]]
    block: Callable[[int], None]


def repeated(
    step: Callable[[], Any], wait: Callable[[], Any], first: Callable[[], list[Any]] | None = None
) -> Program:
    """Program whose block is a loop over `step`; without `first`, one step's result is checked.

    Parameters
    ----------
    step : callable
        One iteration; the result is dropped at once, as eager code drops its temporaries.
    wait : callable
        Waits for everything that was started.
    first : callable, optional
        As in `Program`.
    """

    def block(iterations: int) -> None:
        for _ in range(iterations):
            step()
        wait()

    return Program(first or (lambda: [step()]), block)
