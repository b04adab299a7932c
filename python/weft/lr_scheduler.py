"""Learning rate schedules: callables from the number of updates made to a learning rate."""

from __future__ import annotations

import itertools
import logging
import math

_LOGGER = logging.getLogger(__name__)


class LRScheduler:
    """Base class: holds the base learning rate and the warm-up phase.

    Parameters
    ----------
    base_lr : float
        Learning rate at the end of the warm-up.
    warmup_steps : int
        Number of updates before the schedule proper begins.
    warmup_begin_lr : float
        Learning rate at update 0 of the warm-up; not above `base_lr`.
    warmup_mode : {'linear', 'constant'}
        'linear' rises from `warmup_begin_lr` to `base_lr`; 'constant' stays at `warmup_begin_lr`.
    """

    def __init__(
        self,
        base_lr: float = 0.01,
        warmup_steps: int = 0,
        warmup_begin_lr: float = 0,
        warmup_mode: str = "linear",
    ) -> None:
        name = type(self).__name__
        if not isinstance(warmup_steps, int):
            raise TypeError(f"{name}: warmup_steps, got {warmup_steps!r}, expected an int")
        if warmup_steps < 0:
            raise ValueError(f"{name}: warmup_steps, got {warmup_steps}, expected at least 0")
        if warmup_begin_lr > base_lr:
            raise ValueError(
                f"{name}: warmup_begin_lr, got {warmup_begin_lr}, expected at most base_lr "
                f"({base_lr})"
            )
        if warmup_mode not in ("linear", "constant"):
            raise ValueError(
                f"{name}: warmup_mode, got {warmup_mode!r}, expected 'linear' or 'constant'"
            )
        self.base_lr = base_lr
        self.warmup_steps = warmup_steps
        self.warmup_final_lr = base_lr
        self.warmup_begin_lr = warmup_begin_lr
        self.warmup_mode = warmup_mode

    def get_warmup_lr(self, num_update: int) -> float:
        """Learning rate at update `num_update`, which must lie within the warm-up."""
        if num_update >= self.warmup_steps:
            raise ValueError(
                f"get_warmup_lr: num_update, got {num_update}, expected less than warmup_steps "
                f"({self.warmup_steps})"
            )
        if self.warmup_mode == "constant":
            return self.warmup_begin_lr
        rise = self.warmup_final_lr - self.warmup_begin_lr
        return self.warmup_begin_lr + rise * num_update / self.warmup_steps

    def __call__(self, num_update: int) -> float:
        """Return the learning rate for the update counted `num_update`."""
        raise NotImplementedError(f"{type(self).__name__}: must define __call__(num_update)")


class FactorScheduler(LRScheduler):
    """Multiply the learning rate by `factor` every `step` updates.

    It keeps state: a rate once reduced does not rise again for a smaller `num_update`.

    Parameters
    ----------
    step : int
        Number of updates between reductions, at least 1.
    factor : float
        At most 1.
    stop_factor_lr : float
        The rate never falls below this.
    base_lr, warmup_steps, warmup_begin_lr, warmup_mode
        See `LRScheduler`.
    """

    def __init__(
        self,
        step: int,
        factor: float = 1,
        stop_factor_lr: float = 1e-8,
        base_lr: float = 0.01,
        warmup_steps: int = 0,
        warmup_begin_lr: float = 0,
        warmup_mode: str = "linear",
    ) -> None:
        super().__init__(base_lr, warmup_steps, warmup_begin_lr, warmup_mode)
        if step < 1:
            raise ValueError(f"FactorScheduler: step, got {step}, expected at least 1")
        _check_factor("FactorScheduler", factor)
        self.step = step
        self.factor = factor
        self.stop_factor_lr = stop_factor_lr
        self.count = 0

    def __call__(self, num_update: int) -> float:
        if num_update < self.warmup_steps:
            return self.get_warmup_lr(num_update)
        while num_update > self.count + self.step:
            self.count += self.step
            self.base_lr *= self.factor
            if self.base_lr < self.stop_factor_lr:
                self.base_lr = self.stop_factor_lr
            _LOGGER.debug("update %d: learning rate %.5e", num_update, self.base_lr)
        return self.base_lr


class MultiFactorScheduler(LRScheduler):
    """Multiply the learning rate by `factor` after each update count in `step`.

    Parameters
    ----------
    step : list of int
        Strictly increasing update counts, each at least 1.
    factor : float
        At most 1.
    base_lr, warmup_steps, warmup_begin_lr, warmup_mode
        See `LRScheduler`.
    """

    def __init__(
        self,
        step: list[int],
        factor: float = 1,
        base_lr: float = 0.01,
        warmup_steps: int = 0,
        warmup_begin_lr: float = 0,
        warmup_mode: str = "linear",
    ) -> None:
        super().__init__(base_lr, warmup_steps, warmup_begin_lr, warmup_mode)
        if not isinstance(step, list) or not step:
            raise TypeError(
                f"MultiFactorScheduler: step, got {step!r}, expected a list of at least one int"
            )
        if step[0] < 1 or any(a >= b for a, b in itertools.pairwise(step)):
            raise ValueError(
                f"MultiFactorScheduler: step, got {step}, expected increasing counts of at least 1"
            )
        _check_factor("MultiFactorScheduler", factor)
        self.step = step
        self.cur_step_ind = 0
        self.factor = factor
        self.count = 0

    def __call__(self, num_update: int) -> float:
        if num_update < self.warmup_steps:
            return self.get_warmup_lr(num_update)
        while self.cur_step_ind < len(self.step) and num_update > self.step[self.cur_step_ind]:
            self.count = self.step[self.cur_step_ind]
            self.cur_step_ind += 1
            self.base_lr *= self.factor
            _LOGGER.debug("update %d: learning rate %.5e", num_update, self.base_lr)
        return self.base_lr


class _DecayScheduler(LRScheduler):
    """Decay from `base_lr` to `final_lr` between the end of the warm-up and `max_update`."""

    def __init__(
        self,
        max_update: int,
        base_lr: float,
        final_lr: float,
        warmup_steps: int,
        warmup_begin_lr: float,
        warmup_mode: str,
    ) -> None:
        super().__init__(base_lr, warmup_steps, warmup_begin_lr, warmup_mode)
        name = type(self).__name__
        if not isinstance(max_update, int):
            raise TypeError(f"{name}: max_update, got {max_update!r}, expected an int")
        if max_update < 1:
            raise ValueError(f"{name}: max_update, got {max_update}, expected at least 1")
        self.base_lr_orig = base_lr
        self.max_update = max_update
        self.final_lr = final_lr
        self.max_steps = max_update - warmup_steps

    def _decay(self, progress: float) -> float:
        """Fall from 1 at progress 0 to 0 at progress 1."""
        raise NotImplementedError

    def __call__(self, num_update: int) -> float:
        if num_update < self.warmup_steps:
            return self.get_warmup_lr(num_update)
        if num_update <= self.max_update:
            done = num_update - self.warmup_steps
            progress = done / self.max_steps if self.max_steps > 0 else 1.0
            span = self.base_lr_orig - self.final_lr
            self.base_lr = self.final_lr + span * self._decay(progress)
        return self.base_lr


class PolyScheduler(_DecayScheduler):
    """Fall to `final_lr` along ``(1 - progress) ** pwr``.

    Parameters
    ----------
    max_update : int
        Update count at which `final_lr` is reached; warm-up included.
    pwr : float
        Power of the polynomial.
    base_lr, final_lr : float
        Rates at the start and the end of the decay.
    warmup_steps, warmup_begin_lr, warmup_mode
        See `LRScheduler`.
    """

    def __init__(
        self,
        max_update: int,
        base_lr: float = 0.01,
        pwr: float = 2,
        final_lr: float = 0,
        warmup_steps: int = 0,
        warmup_begin_lr: float = 0,
        warmup_mode: str = "linear",
    ) -> None:
        super().__init__(max_update, base_lr, final_lr, warmup_steps, warmup_begin_lr, warmup_mode)
        self.power = pwr

    def _decay(self, progress: float) -> float:
        return (1 - progress) ** self.power


class CosineScheduler(_DecayScheduler):
    """Fall to `final_lr` along half a cosine wave.

    Parameters
    ----------
    max_update : int
        Update count at which `final_lr` is reached; warm-up included.
    base_lr, final_lr : float
        Rates at the start and the end of the decay.
    warmup_steps, warmup_begin_lr, warmup_mode
        See `LRScheduler`.

    References
    ----------
    Loshchilov and Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", 2017.
    """

    def __init__(
        self,
        max_update: int,
        base_lr: float = 0.01,
        final_lr: float = 0,
        warmup_steps: int = 0,
        warmup_begin_lr: float = 0,
        warmup_mode: str = "linear",
    ) -> None:
        super().__init__(max_update, base_lr, final_lr, warmup_steps, warmup_begin_lr, warmup_mode)

    def _decay(self, progress: float) -> float:
        return (1 + math.cos(math.pi * progress)) / 2


def _check_factor(name: str, factor: float) -> None:
    if factor > 1:
        raise ValueError(f"{name}: factor, got {factor}, expected at most 1")
