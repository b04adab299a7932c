"""What an estimator does with one batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .... import autograd
from ....context import Context
from ....ndarray import NDArray
from ...utils import split_and_load

if TYPE_CHECKING:
    from .estimator import Estimator

__all__ = ["BatchProcessor"]

Arrays = list[NDArray]


class BatchProcessor:
    """Runs the network on batches ``(data, label)``; subclasses do it on those of other kinds."""

    def _get_data_and_label(
        self, batch: Any, ctx: list[Context], batch_axis: int = 0
    ) -> tuple[Arrays, Arrays]:
        """Split data and label among the contexts."""
        return (
            split_and_load(batch[0], ctx_list=ctx, batch_axis=batch_axis),
            split_and_load(batch[1], ctx_list=ctx, batch_axis=batch_axis),
        )

    def fit_batch(
        self, estimator: Estimator, train_batch: Any, batch_axis: int = 0
    ) -> tuple[Arrays, Arrays, Any, Any]:
        """Run the network forward and backward.

        Parameters
        ----------
        estimator : Estimator
            Has the network, the loss and the contexts.
        train_batch : tuple
            What the data loader yields.
        batch_axis : int
            Axis along which a batch is split among the contexts.

        Returns
        -------
        data, label, pred, loss : list
            One entry per context.
        """
        data, label = self._get_data_and_label(train_batch, estimator.context, batch_axis)
        with autograd.record():
            pred = [estimator.net(x) for x in data]
            loss = [estimator.loss(out, y) for out, y in zip(pred, label, strict=True)]
        autograd.backward(loss)
        return data, label, pred, loss

    def evaluate_batch(
        self, estimator: Estimator, val_batch: Any, batch_axis: int = 0
    ) -> tuple[Arrays, Arrays, Any, Any]:
        """Run the network forward; arguments and result as for `fit_batch`."""
        data, label = self._get_data_and_label(val_batch, estimator.context, batch_axis)
        pred = [estimator.val_net(x) for x in data]
        loss = [estimator.val_loss(out, y) for out, y in zip(pred, label, strict=True)]
        return data, label, pred, loss
