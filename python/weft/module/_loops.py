"""Whole passes over data: training, evaluation, prediction."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import numpy as np

from .. import metric
from .. import ndarray as nd
from ..initializer import Uniform
from ..io import DataBatch, DataIter
from ..model import BatchEndParam
from ..ndarray import NDArray
from ._names import as_list, ensure


class Loops:
    """The loops of `BaseModule`, made of its steps."""

    def forward_backward(self, data_batch: DataBatch) -> None:
        """`forward` in training mode and `backward`."""
        self.forward(data_batch, is_train=True)
        self.backward()

    def score(
        self,
        eval_data: DataIter,
        eval_metric: Any,
        num_batch: int | None = None,
        batch_end_callback: Any = None,
        score_end_callback: Any = None,
        reset: bool = True,
        epoch: int = 0,
        sparse_row_id_fn: Any = None,
    ) -> list[tuple[str, float]]:
        """Evaluate over an iterator.

        Parameters
        ----------
        eval_data : DataIter
        eval_metric : EvalMetric or what `weft.metric.create` takes
        num_batch : int, optional
            Batches to use; all of them if None.
        batch_end_callback, score_end_callback : callable or list of callable, optional
            Called with a `BatchEndParam` after each batch and at the end.
        reset : bool
            Whether to start the iterator again first.
        epoch : int
            Handed on to the callbacks.
        sparse_row_id_fn : callable, optional
            Handed on to `prepare`.

        Returns
        -------
        list of (str, float)
        """
        self._ensure("score")
        if reset:
            eval_data.reset()
        if not isinstance(eval_metric, metric.EvalMetric):
            eval_metric = metric.create(eval_metric)
        eval_metric.reset()
        actual_num_batch = 0
        for nbatch, eval_batch in enumerate(eval_data):
            if nbatch == num_batch:
                break
            self.prepare(eval_batch, sparse_row_id_fn=sparse_row_id_fn)
            self.forward(eval_batch, is_train=False)
            self._update_metric_of(eval_metric, eval_batch)
            for callback in as_list(batch_end_callback):
                callback(BatchEndParam(epoch, nbatch, eval_metric, locals()))
            actual_num_batch += 1
        for callback in as_list(score_end_callback):
            callback(BatchEndParam(epoch, actual_num_batch, eval_metric, locals()))
        return eval_metric.get_name_value()

    def _update_metric_of(self, eval_metric: metric.EvalMetric, batch: Any) -> None:
        """Take in what was computed of a batch, or of a list of batches, one per device."""
        if isinstance(batch, list):
            self.update_metric(eval_metric, [one.label for one in batch], pre_sliced=True)
        else:
            self.update_metric(eval_metric, batch.label)

    def iter_predict(
        self,
        eval_data: DataIter,
        num_batch: int | None = None,
        reset: bool = True,
        sparse_row_id_fn: Any = None,
    ) -> Iterator[tuple[list[NDArray], int, DataBatch]]:
        """Yield outputs without padding, number of the batch, and the batch itself.

        The parameters are those of `score`.
        """
        self._ensure("iter_predict")
        if reset:
            eval_data.reset()
        for nbatch, eval_batch in enumerate(eval_data):
            if nbatch == num_batch:
                break
            self.prepare(eval_batch, sparse_row_id_fn=sparse_row_id_fn)
            self.forward(eval_batch, is_train=False)
            pad = eval_batch.pad or 0
            outputs = [out[: out.shape[0] - pad] for out in self.get_outputs()]
            yield outputs, nbatch, eval_batch

    def predict(
        self,
        eval_data: DataIter | NDArray | np.ndarray,
        num_batch: int | None = None,
        merge_batches: bool = True,
        reset: bool = True,
        always_output_list: bool = False,
        sparse_row_id_fn: Any = None,
    ) -> Any:
        """Compute the outputs for all data.

        Parameters
        ----------
        eval_data : DataIter, NDArray or numpy.ndarray
            An array is one batch.
        num_batch : int, optional
            Batches to use; all of them if None.
        merge_batches : bool
            Whether to join the outputs of all batches along the first axis.
        reset : bool
            Whether to start the iterator again first.
        always_output_list : bool
            Return a list even of a single output.
        sparse_row_id_fn : callable, optional
            Handed on to `prepare`.

        Returns
        -------
        NDArray, list of NDArray or list of list of NDArray
            Merged: the outputs. Otherwise one list of outputs for each batch.
        """
        self._ensure("predict")
        if isinstance(eval_data, (NDArray, np.ndarray)):
            array = eval_data if isinstance(eval_data, NDArray) else nd.array(eval_data)
            self.forward(DataBatch([array]), is_train=False)
            outputs = self.get_outputs()
            return outputs[0] if len(outputs) == 1 and not always_output_list else outputs
        if not isinstance(eval_data, DataIter):
            raise ValueError(
                f"{type(self).__name__}.predict: eval_data is {type(eval_data).__name__}, "
                "expected DataIter, NDArray or numpy.ndarray"
            )
        batches = [
            [out.copy() for out in outputs]
            for outputs, _, _ in self.iter_predict(eval_data, num_batch, reset, sparse_row_id_fn)
        ]
        if not batches or not merge_batches:
            return batches
        ensure(
            len({len(outputs) for outputs in batches}) == 1,
            f"{type(self).__name__}.predict: batches have different numbers of outputs, as "
            "buckets may; merge_batches=False keeps them apart",
        )
        merged = [nd.concat(*parts, dim=0) for parts in zip(*batches, strict=True)]
        return merged[0] if len(merged) == 1 and not always_output_list else merged

    def fit(
        self,
        train_data: DataIter,
        eval_data: DataIter | None = None,
        eval_metric: Any = "acc",
        epoch_end_callback: Any = None,
        batch_end_callback: Any = None,
        kvstore: Any = "local",
        optimizer: Any = "sgd",
        optimizer_params: Any = (("learning_rate", 0.01),),
        eval_end_callback: Any = None,
        eval_batch_end_callback: Any = None,
        initializer: Any = Uniform(0.01),  # noqa: B008
        arg_params: dict[str, NDArray] | None = None,
        aux_params: dict[str, NDArray] | None = None,
        allow_missing: bool = False,
        force_rebind: bool = False,
        force_init: bool = False,
        begin_epoch: int = 0,
        num_epoch: int | None = None,
        validation_metric: Any = None,
        monitor: Any = None,
        sparse_row_id_fn: Any = None,
    ) -> None:
        """Train.

        Parameters
        ----------
        train_data, eval_data : DataIter
            Training data, and validation data to evaluate after each epoch.
        eval_metric, validation_metric : EvalMetric or what `weft.metric.create` takes
            For training and validation; the latter is the former unless given.
        epoch_end_callback : callable or list of callable, optional
            Called with epoch, symbol, arg_params, aux_params, before the validation.
        batch_end_callback, eval_batch_end_callback, eval_end_callback : callable or list, optional
            Called with a `BatchEndParam` after a batch of training or validation, and after a
            validation.
        kvstore, optimizer, optimizer_params
            See `init_optimizer`.
        initializer, arg_params, aux_params, allow_missing, force_init
            See `init_params`.
        force_rebind : bool
            See `bind`.
        begin_epoch, num_epoch : int
            Number of the first epoch, and the number to end before; `num_epoch` is required.
        monitor : Monitor, optional
        sparse_row_id_fn : callable, optional
            Handed on to `prepare`.
        """
        ensure(num_epoch is not None, f"{type(self).__name__}.fit: num_epoch is missing")
        self.bind(
            data_shapes=train_data.provide_data, label_shapes=train_data.provide_label,
            for_training=True, force_rebind=force_rebind,
        )  # fmt: skip
        if monitor is not None:
            self.install_monitor(monitor)
        self.init_params(
            initializer=initializer, arg_params=arg_params, aux_params=aux_params,
            allow_missing=allow_missing, force_init=force_init,
        )  # fmt: skip
        self.init_optimizer(
            kvstore=kvstore, optimizer=optimizer, optimizer_params=optimizer_params
        )
        if validation_metric is None:
            validation_metric = eval_metric
        if not isinstance(eval_metric, metric.EvalMetric):
            eval_metric = metric.create(eval_metric)

        for epoch in range(begin_epoch, num_epoch):
            tic = time.time()
            eval_metric.reset()
            nbatch = 0
            data_iter = iter(train_data)
            next_data_batch = next(data_iter, None)
            while next_data_batch is not None:
                data_batch = next_data_batch
                if monitor is not None:
                    monitor.tic()
                self.forward_backward(data_batch)
                self.update()
                self._update_metric_of(eval_metric, data_batch)
                # After the metric, since preparing the next batch may switch the bucket.
                next_data_batch = next(data_iter, None)
                if next_data_batch is not None:
                    self.prepare(next_data_batch, sparse_row_id_fn=sparse_row_id_fn)
                if monitor is not None:
                    monitor.toc_print()
                if next_data_batch is None:
                    # Before callbacks, which may reset the metric.
                    eval_name_vals = eval_metric.get_global_name_value()
                for callback in as_list(batch_end_callback):
                    callback(BatchEndParam(epoch, nbatch, eval_metric, locals()))
                nbatch += 1
            ensure(nbatch, f"{type(self).__name__}.fit: train_data has no batches")

            for name, value in eval_name_vals:
                self.logger.info("Epoch[%d] Train-%s=%f", epoch, name, value)
            self.logger.info("Epoch[%d] Time cost=%.3f", epoch, time.time() - tic)
            # All devices go on with the averages.
            arg_params, aux_params = self.get_params()
            self.set_params(arg_params, aux_params)
            for callback in as_list(epoch_end_callback):
                callback(epoch, self.symbol, arg_params, aux_params)
            if eval_data is not None:
                for name, value in self.score(
                    eval_data,
                    validation_metric,
                    score_end_callback=eval_end_callback,
                    batch_end_callback=eval_batch_end_callback,
                    epoch=epoch,
                ):
                    self.logger.info("Epoch[%d] Validation-%s=%f", epoch, name, value)
            train_data.reset()
