"""The factor of losses that keeps the gradients of float16 in range."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ... import ndarray as nd

if TYPE_CHECKING:
    from ...gluon import Parameter

_FIRST, _LARGEST, _SMALLEST = 2.0**16, 2.0**24, 2.0**-24
_GOOD_STEPS = 2000


class LossScaler:
    """A factor that halves when gradients overflow and doubles after 2000 steps without that.

    It begins with 65536 and stays within 2^-24 and 2^24 (the scheme of Micikevicius et al. 2018).

    Parameters
    ----------
    dynamic : bool
        False: the factor is 1, whatever comes, as for bfloat16, which has float32's range.
    """

    def __init__(self, dynamic: bool = True) -> None:
        self._dynamic = dynamic
        self._loss_scale = _FIRST if dynamic else 1.0
        self._max_loss_scale = _LARGEST
        self._scale_seq_len = _GOOD_STEPS
        self._unskipped = 0

    @property
    def loss_scale(self) -> float:
        """The factor of the next loss."""
        return self._loss_scale

    def has_overflow(self, params: Iterable[Parameter]) -> bool:
        """Whether a gradient is infinite or NaN; the factor changes with that.

        Called once for each step, before the parameters are updated.

        Parameters
        ----------
        params : iterable of Parameter
            Those without a gradient are passed over.
        """
        grads = [g for p in params if p.grad_req != "null" for g in p.list_grad()]
        dense = [g if g.stype == "default" else g.data for g in grads]
        finite = not dense or bool(nd.multi_all_finite(*dense, num_arrays=len(dense)).asscalar())
        if not self._dynamic:
            return not finite
        if not finite:
            self._loss_scale = max(self._loss_scale / 2, _SMALLEST)
            self._unskipped = 0
            return True
        self._unskipped += 1
        if self._unskipped >= self._scale_seq_len:
            self._loss_scale = min(self._loss_scale * 2, self._max_loss_scale)
            self._unskipped = 0
        return False
