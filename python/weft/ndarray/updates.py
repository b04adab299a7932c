"""Optimizer updates of ``mx.nd.contrib`` with lists of arrays and numbers as factors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .creation import full
from .gen import internal
from .ndarray import NDArray

__all__ = [
    "adamw_update", "mp_adamw_update", "multi_adamw_update", "multi_mp_adamw_update",
    "multi_lamb_update", "multi_mp_lamb_update",
]  # fmt: skip


def _factor(value: Any, weight: NDArray) -> NDArray:
    """One number as an array where `weight` is."""
    return value if isinstance(value, NDArray) else full((1,), value, weight.context)


def _in_turn(name: str, *lists: Sequence[NDArray]) -> tuple[NDArray, ...]:
    """The arrays of each weight in turn: one from every list."""
    if any(len(arrays) != len(lists[0]) for arrays in lists):
        counts = ", ".join(str(len(arrays)) for arrays in lists)
        raise ValueError(f"{name}: the lists hold {counts} arrays, expected one for each weight")
    return tuple(array for group in zip(*lists, strict=True) for array in group)


def adamw_update(
    weight: NDArray, grad: NDArray, mean: NDArray, var: NDArray, rescale_grad: NDArray | float,
    lr: float, eta: float, beta1: float = 0.9, beta2: float = 0.999, epsilon: float = 1e-8,
    wd: float = 0, clip_gradient: float = -1, out: NDArray | None = None, name: str | None = None,
    **kwargs: Any,
) -> NDArray:  # fmt: skip
    """Adam with decoupled weight decay; `mean` and `var` change in place.

    Where `rescale_grad`, which the gradient is multiplied by, is 0 or not finite, nothing changes.
    """
    return internal._adamw_update(
        weight, grad, mean, var, _factor(rescale_grad, weight), lr=lr, eta=eta, beta1=beta1,
        beta2=beta2, epsilon=epsilon, wd=wd, clip_gradient=clip_gradient, out=out, **kwargs,
    )  # fmt: skip


def mp_adamw_update(
    weight: NDArray, grad: NDArray, mean: NDArray, var: NDArray, weight32: NDArray,
    rescale_grad: NDArray | float, lr: float, eta: float, beta1: float = 0.9,
    beta2: float = 0.999, epsilon: float = 1e-8, wd: float = 0, clip_gradient: float = -1,
    out: NDArray | None = None, name: str | None = None, **kwargs: Any,
) -> NDArray:  # fmt: skip
    """`adamw_update` of a float32 master weight and of the weight that it is kept for."""
    return internal._mp_adamw_update(
        weight, grad, mean, var, weight32, _factor(rescale_grad, weight), lr=lr, eta=eta,
        beta1=beta1, beta2=beta2, epsilon=epsilon, wd=wd, clip_gradient=clip_gradient, out=out,
        **kwargs,
    )  # fmt: skip


def multi_adamw_update(
    weights: Sequence[NDArray], grads: Sequence[NDArray], mean: Sequence[NDArray],
    var: Sequence[NDArray], rescale_grad: NDArray | float, lrs: Sequence[float],
    wds: Sequence[float], etas: Sequence[float], out: Any = None, name: str | None = None,
    size: int = 0, **kwargs: Any,
) -> Any:  # fmt: skip
    """`adamw_update` of several weights at once; `size` is their number, 0: that of `weights`."""
    return internal._multi_adamw_update(
        *_in_turn("multi_adamw_update", weights, grads, mean, var),
        _factor(rescale_grad, weights[0]), lrs=lrs, wds=wds, etas=etas,
        num_weights=size or len(weights), out=out, **kwargs,
    )  # fmt: skip


def multi_mp_adamw_update(
    weights: Sequence[NDArray], grads: Sequence[NDArray], mean: Sequence[NDArray],
    var: Sequence[NDArray], weights32: Sequence[NDArray], rescale_grad: NDArray | float,
    lrs: Sequence[float], wds: Sequence[float], etas: Sequence[float], out: Any = None,
    name: str | None = None, size: int = 0, **kwargs: Any,
) -> Any:  # fmt: skip
    """`mp_adamw_update` of several weights at once."""
    return internal._multi_mp_adamw_update(
        *_in_turn("multi_mp_adamw_update", weights, grads, mean, var, weights32),
        _factor(rescale_grad, weights[0]), lrs=lrs, wds=wds, etas=etas,
        num_weights=size or len(weights), out=out, **kwargs,
    )  # fmt: skip


def multi_lamb_update(
    weights: Sequence[NDArray], grads: Sequence[NDArray], mean: Sequence[NDArray],
    var: Sequence[NDArray], step_count: Sequence[int], lrs: Sequence[float],
    wds: Sequence[float], out: Any = None, num_tensors: int = 0, **kwargs: Any,
) -> Any:  # fmt: skip
    """LAMB of several weights at once; `mean` and `var` change in place.

    `step_count` holds the number of this update for each weight, from 1.
    """
    return internal._multi_lamb_update(
        *_in_turn("multi_lamb_update", weights, grads, mean, var), learning_rates=lrs, wds=wds,
        step_count=step_count, num_tensors=num_tensors or len(weights), out=out, **kwargs,
    )  # fmt: skip


def multi_mp_lamb_update(
    weights: Sequence[NDArray], grads: Sequence[NDArray], mean: Sequence[NDArray],
    var: Sequence[NDArray], weights32: Sequence[NDArray], step_count: Sequence[int],
    lrs: Sequence[float], wds: Sequence[float], out: Any = None, num_tensors: int = 0,
    **kwargs: Any,
) -> Any:  # fmt: skip
    """`multi_lamb_update` of float32 master weights and of the weights that they are kept for."""
    return internal._multi_mp_lamb_update(
        *_in_turn("multi_mp_lamb_update", weights, grads, mean, var, weights32),
        learning_rates=lrs, wds=wds, step_count=step_count,
        num_tensors=num_tensors or len(weights), out=out, **kwargs,
    )  # fmt: skip
