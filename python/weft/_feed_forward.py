"""`FeedForward`, the interface before modules; it trains through a `Module`."""

from __future__ import annotations

import logging
import time
import warnings
from typing import Any

import numpy as np

from . import io, metric
from . import optimizer as opt
from .callback import LogValidationMetricsCallback
from .context import Context, current_context
from .executor_manager import _check_arguments
from .initializer import Uniform
from .model import BatchEndParam, load_checkpoint, save_checkpoint
from .module import BucketingModule, Module
from .module._names import as_list, ensure
from .ndarray import NDArray

Array = NDArray | np.ndarray


class FeedForward:
    """A network with parameters, optimizer and number of epochs in one object.

    Deprecated in MXNet, in favour of `weft.module.Module`.

    Parameters
    ----------
    symbol : Symbol or callable
        Or a function from the key of a bucket to a symbol.
    ctx : Context or list of Context, optional
    num_epoch : int, optional
        Number of the epoch to end before.
    epoch_size : int, optional
        Batches per epoch; as many as the iterator has if None.
    optimizer : str or Optimizer
    initializer : Initializer
    numpy_batch_size : int
        Batch size where data are given as arrays.
    arg_params, aux_params : dict of str to NDArray, optional
        Parameters that there are.
    allow_extra_params : bool
        Whether they may have names that the network does not have.
    begin_epoch : int
    **kwargs
        Arguments of the optimizer.
    """

    def __init__(
        self,
        symbol: Any,
        ctx: Context | list[Context] | None = None,
        num_epoch: int | None = None,
        epoch_size: int | None = None,
        optimizer: Any = "sgd",
        initializer: Any = Uniform(0.01),  # noqa: B008
        numpy_batch_size: int = 128,
        arg_params: dict[str, NDArray] | None = None,
        aux_params: dict[str, NDArray] | None = None,
        allow_extra_params: bool = False,
        begin_epoch: int = 0,
        **kwargs: Any,
    ) -> None:
        warnings.warn(
            "FeedForward is deprecated, use weft.module.Module", DeprecationWarning, stacklevel=2
        )
        is_symbol = hasattr(symbol, "list_arguments")
        ensure(
            is_symbol or callable(symbol),
            f"FeedForward: symbol is {type(symbol).__name__}, expected a Symbol or a function",
        )
        self.symbol = symbol if is_symbol else None
        self.sym_gen = None if is_symbol else symbol
        self.ctx = [current_context()] if ctx is None else as_list(ctx)
        self.num_epoch = num_epoch
        self.epoch_size = epoch_size
        self.optimizer = optimizer
        self.initializer = initializer
        self.numpy_batch_size = numpy_batch_size
        self.arg_params = arg_params
        self.aux_params = aux_params
        self.allow_extra_params = allow_extra_params
        self.begin_epoch = begin_epoch
        self.kwargs = dict(kwargs)
        if is_symbol:
            self._check_arguments()

    def _check_arguments(self) -> None:
        """Check the names of arguments and parameters; drop extra ones where they are allowed."""
        _check_arguments(self.symbol)
        for params, names in (
            ("arg_params", self.symbol.list_arguments()),
            ("aux_params", self.symbol.list_auxiliary_states()),
        ):
            given = getattr(self, params)
            extra = [name for name in given or {} if name not in names]
            if not extra:
                continue
            if not self.allow_extra_params:
                raise ValueError(
                    f"FeedForward: {params} has {extra[0]!r}, which is not in the symbol; "
                    "allow_extra_params=True ignores it"
                )
            setattr(self, params, {n: a for n, a in given.items() if n in names})

    # --- Data.

    def _iterator(self, X: Any, y: Any, is_train: bool) -> io.DataIter:  # noqa: N803
        """An iterator over `X` and `y`, which are iterators or arrays."""
        if not isinstance(X, (NDArray, np.ndarray)):
            if not isinstance(X, io.DataIter):
                raise TypeError(
                    f"FeedForward: X is {type(X).__name__}, expected DataIter, NDArray or "
                    "numpy.ndarray"
                )
            return X
        if y is None:
            if is_train:
                raise ValueError("FeedForward: y is missing, X is an array")
            y = np.zeros(len(X), dtype=np.float32)
        y = y.asnumpy() if isinstance(y, NDArray) else np.asarray(y)
        if y.ndim == 2 and y.shape[1] == 1:
            y = y[:, 0]
        if y.ndim != 1 or len(y) != len(X):
            raise ValueError(
                f"FeedForward: y has shape {y.shape}, expected one label for each of {len(X)} "
                "samples"
            )
        size = min(len(X), self.numpy_batch_size)
        last = "roll_over" if is_train else "pad"
        return io.NDArrayIter(X, y, size, shuffle=is_train, last_batch_handle=last)

    def _evaluation(self, eval_data: Any) -> io.DataIter | None:
        if isinstance(eval_data, (tuple, list)) and len(eval_data) == 2:
            data, label = eval_data
            if data is not None and not isinstance(data, io.DataIter):
                data = data if isinstance(data, NDArray) else np.asarray(data)
            return self._iterator(data, label, is_train=True)
        if eval_data is not None and not isinstance(eval_data, io.DataIter):
            raise TypeError(
                f"FeedForward: eval_data is {type(eval_data).__name__}, expected DataIter or a "
                "pair of arrays"
            )
        return eval_data

    # --- Modules.

    def _module(self, data: io.DataIter, for_training: bool, **kwargs: Any) -> Any:
        """A bound module with the parameters that there are, for the data of an iterator."""
        names = [d[0] for d in data.provide_data]
        label_names = [d[0] for d in data.provide_label or []]
        if self.sym_gen is not None:
            module: Any = BucketingModule(
                lambda key: (self.sym_gen(key), names, label_names),
                default_bucket_key=data.default_bucket_key, context=self.ctx, **kwargs,
            )  # fmt: skip
        else:
            arguments = self.symbol.list_arguments()
            unknown = [n for n in label_names if n not in arguments]
            if unknown and for_training:
                raise ValueError(
                    f"FeedForward.fit: labels {unknown} are no arguments of the symbol: {arguments}"
                )
            if unknown:
                # Evaluation needs no labels, but they are arguments still, and no parameters.
                label_names = [n for n in arguments if n.endswith("label")]
            module = Module(self.symbol, names, label_names, context=self.ctx, **kwargs)
        labels = [d for d in data.provide_label or [] if d[0] in label_names]
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", ".*label_shapes are of")
            module.bind(data.provide_data, labels, for_training=for_training)
        return module

    def _batches(self, data: io.DataIter, epoch: int, logger: Any) -> Any:
        """Batches of one epoch; with an `epoch_size` it goes on where the last one ended."""
        if self.epoch_size is None:
            yield from data
            logger.info("Epoch[%d] Resetting Data Iterator", epoch)
            data.reset()
            return
        for _ in range(self.epoch_size):
            try:
                batch = data.next()
            except StopIteration:
                logger.info("Epoch[%d] Resetting Data Iterator", epoch)
                data.reset()
                batch = data.next()
            yield batch

    def fit(
        self,
        X: Any,  # noqa: N803
        y: Any = None,
        eval_data: Any = None,
        eval_metric: Any = "acc",
        epoch_end_callback: Any = None,
        batch_end_callback: Any = None,
        kvstore: Any = "local",
        logger: Any = None,
        work_load_list: list[float] | None = None,
        monitor: Any = None,
        eval_end_callback: Any = LogValidationMetricsCallback(),  # noqa: B008
        eval_batch_end_callback: Any = None,
    ) -> None:
        """Train.

        Parameters
        ----------
        X : DataIter, NDArray or numpy.ndarray
            Training data.
        y : NDArray or numpy.ndarray, optional
            Labels, one per sample, where `X` is an array.
        eval_data : DataIter or (data, labels), optional
            Validation data.
        eval_metric : EvalMetric or what `weft.metric.create` takes
        epoch_end_callback, batch_end_callback : callable or list of callable, optional
            As in `BaseModule.fit`; batches count from 1.
        kvstore : KVStore or str
        logger : Logger, optional
        work_load_list : list of float, optional
            How much of a batch each device takes, in proportion.
        monitor : Monitor, optional
        eval_end_callback, eval_batch_end_callback : callable or list of callable, optional
            For the validation.
        """
        if self.num_epoch is None:
            raise TypeError("FeedForward.fit: num_epoch is missing")
        logger = logger or logging
        data = self._iterator(X, y, is_train=True)
        eval_data = self._evaluation(eval_data)
        if not isinstance(eval_metric, metric.EvalMetric):
            eval_metric = metric.create(eval_metric)
        logger.info("Start training with %s", str(self.ctx))
        module = self._module(data, True, work_load_list=work_load_list, logger=logger)
        module.init_params(
            self.initializer, arg_params=self.arg_params, aux_params=self.aux_params,
            allow_missing=True,
        )  # fmt: skip
        given = self.kwargs if not isinstance(self.optimizer, opt.Optimizer) else {}
        module.init_optimizer(kvstore, self.optimizer, given)
        if monitor is not None:
            module.install_monitor(monitor)
        data.reset()
        for epoch in range(self.begin_epoch, self.num_epoch):
            tic = time.time()
            eval_metric.reset()
            for nbatch, data_batch in enumerate(self._batches(data, epoch, logger), 1):
                if monitor is not None:
                    monitor.tic()
                module.forward_backward(data_batch)
                module.update()
                if monitor is not None:
                    monitor.toc_print()
                module.update_metric(eval_metric, data_batch.label)
                for callback in as_list(batch_end_callback):
                    callback(BatchEndParam(epoch, nbatch, eval_metric, locals()))
            logger.info("Epoch[%d] Time cost=%.3f", epoch, time.time() - tic)
            self.arg_params, self.aux_params = module.get_params()
            for callback in as_list(epoch_end_callback):
                callback(epoch, self.symbol, self.arg_params, self.aux_params)
            if eval_data is not None:
                module.score(
                    eval_data, eval_metric, batch_end_callback=eval_batch_end_callback,
                    score_end_callback=eval_end_callback, epoch=epoch,
                )  # fmt: skip
        self.arg_params, self.aux_params = module.get_params()

    def _ready(self, data: io.DataIter) -> Any:
        """A module with the parameters, for evaluation."""
        if self.arg_params is None:
            raise ValueError("FeedForward: there are no parameters; fit or load gives them")
        module = self._module(data, False)
        module.set_params(self.arg_params, self.aux_params or {}, allow_extra=True)
        return module

    def predict(
        self,
        X: Any,  # noqa: N803
        num_batch: int | None = None,
        return_data: bool = False,
        reset: bool = True,
    ) -> Any:
        """Compute the outputs for all data.

        Parameters
        ----------
        X : DataIter, NDArray or numpy.ndarray
        num_batch : int, optional
            Batches to use; all of them if None.
        return_data : bool
            Whether to return data and labels, too.
        reset : bool
            Whether to start the iterator again first.

        Returns
        -------
        numpy.ndarray or list of numpy.ndarray
            The outputs; with `return_data` a tuple of outputs, data and labels.
        """
        data = self._iterator(X, None, is_train=False)
        found: tuple[list[Any], ...] = ([], [], [])
        for outputs, _, batch in self._ready(data).iter_predict(data, num_batch, reset):
            for into, arrays in zip(found, (outputs, batch.data, batch.label or []), strict=True):
                rows = outputs[0].shape[0]
                into.append([a.asnumpy()[:rows] for a in arrays])
            if not return_data:
                found[1].clear()
                found[2].clear()
        joined = []
        for batches in found:
            arrays = [np.concatenate(parts) for parts in zip(*batches, strict=True)]
            joined.append(arrays[0] if len(arrays) == 1 else arrays)
        return tuple(joined) if return_data else joined[0]

    def score(
        self,
        X: Any,  # noqa: N803
        eval_metric: Any = "acc",
        num_batch: int | None = None,
        batch_end_callback: Any = None,
        reset: bool = True,
    ) -> Any:
        """Evaluate; the parameters are those of `BaseModule.score`.

        Returns
        -------
        float or list of float
            The value of the metric, or of each of several.
        """
        data = self._iterator(X, None, is_train=False)
        if not isinstance(eval_metric, metric.EvalMetric):
            eval_metric = metric.create(eval_metric)
        self._ready(data).score(
            data, eval_metric, num_batch, batch_end_callback=batch_end_callback, reset=reset
        )
        return eval_metric.get()[1]

    # --- Files.

    def save(self, prefix: str, epoch: int | None = None, remove_amp_cast: bool = True) -> None:
        """Write a checkpoint; the epoch is `num_epoch` unless given. See `save_checkpoint`."""
        epoch = self.num_epoch if epoch is None else epoch
        ensure(epoch is not None, "FeedForward.save: epoch is missing, and there is no num_epoch")
        save_checkpoint(
            prefix, epoch, self.symbol, self.arg_params, self.aux_params,
            remove_amp_cast=remove_amp_cast,
        )  # fmt: skip

    @staticmethod
    def load(prefix: str, epoch: int, ctx: Any = None, **kwargs: Any) -> FeedForward:
        """Read a checkpoint; `**kwargs` are further arguments of `FeedForward`."""
        symbol, arg_params, aux_params = load_checkpoint(prefix, epoch)
        return FeedForward(
            symbol, ctx=ctx, arg_params=arg_params, aux_params=aux_params, begin_epoch=epoch,
            **kwargs,
        )  # fmt: skip

    @staticmethod
    def create(
        symbol: Any,
        X: Any,  # noqa: N803
        y: Any = None,
        ctx: Any = None,
        num_epoch: int | None = None,
        epoch_size: int | None = None,
        optimizer: Any = "sgd",
        initializer: Any = Uniform(0.01),  # noqa: B008
        eval_data: Any = None,
        eval_metric: Any = "acc",
        epoch_end_callback: Any = None,
        batch_end_callback: Any = None,
        kvstore: Any = "local",
        logger: Any = None,
        work_load_list: list[float] | None = None,
        eval_end_callback: Any = LogValidationMetricsCallback(),  # noqa: B008
        eval_batch_end_callback: Any = None,
        **kwargs: Any,
    ) -> FeedForward:
        """Make a `FeedForward` and `fit` it; the parameters are those of both."""
        model = FeedForward(
            symbol, ctx=ctx, num_epoch=num_epoch, epoch_size=epoch_size, optimizer=optimizer,
            initializer=initializer, **kwargs,
        )  # fmt: skip
        model.fit(
            X, y, eval_data=eval_data, eval_metric=eval_metric,
            epoch_end_callback=epoch_end_callback, batch_end_callback=batch_end_callback,
            kvstore=kvstore, logger=logger, work_load_list=work_load_list,
            eval_end_callback=eval_end_callback, eval_batch_end_callback=eval_batch_end_callback,
        )  # fmt: skip
        return model
