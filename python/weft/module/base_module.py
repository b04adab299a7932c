"""What all modules have in common."""

from __future__ import annotations

import logging
import warnings
from typing import Any

from ..initializer import Uniform
from ..io import DataBatch, DataDesc
from ..model import BatchEndParam, read_params, write_params
from ..ndarray import NDArray
from ._loops import Loops
from ._names import ensure

__all__ = ["BaseModule", "BatchEndParam"]


class BaseModule(Loops):
    """Base of modules.

    A module is bound to shapes (`bind`), gets parameters (`init_params`) and an optimizer
    (`init_optimizer`), and then computes: `forward`, `backward`, `update`. `fit`, `score` and
    `predict` do all of that over a data iterator.

    Parameters
    ----------
    logger : Logger or the module `logging`
        Where `fit` reports to.

    Attributes
    ----------
    binded, params_initialized, optimizer_initialized : bool
        How far the module is.
    for_training, inputs_need_grad : bool
        As it is bound.
    """

    def __init__(self, logger: Any = logging) -> None:
        self.logger = logger
        self.binded = False
        self.for_training = False
        self.inputs_need_grad = False
        self.params_initialized = False
        self.optimizer_initialized = False
        self._symbol: Any = None

    def _ensure(self, who: str, optimizer: bool = False, params: bool = True) -> None:
        """Raise AssertionError where `who` is called too early."""
        name = f"{type(self).__name__}.{who}"
        ensure(self.binded, f"{name}: call bind first")
        ensure(not params or self.params_initialized, f"{name}: call init_params first")
        ensure(not optimizer or self.optimizer_initialized, f"{name}: call init_optimizer first")

    def _missing(self, what: str) -> NotImplementedError:
        return NotImplementedError(f"{type(self).__name__} does not define {what}")

    # --- Names, shapes and parameters.

    @property
    def data_names(self) -> list[str]:
        """Names of the data."""
        raise self._missing("data_names")

    @property
    def output_names(self) -> list[str]:
        """Names of the outputs."""
        raise self._missing("output_names")

    @property
    def data_shapes(self) -> list[DataDesc]:
        """Descriptions of the data."""
        raise self._missing("data_shapes")

    @property
    def label_shapes(self) -> list[DataDesc] | None:
        """Descriptions of the labels; nothing where the module takes none."""
        raise self._missing("label_shapes")

    @property
    def output_shapes(self) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the outputs."""
        raise self._missing("output_shapes")

    @property
    def symbol(self) -> Any:
        """The symbol, or None."""
        return self._symbol

    def get_params(self) -> tuple[dict[str, NDArray], dict[str, NDArray]]:
        """Return parameters and auxiliary states by name."""
        raise self._missing("get_params")

    def init_params(
        self,
        initializer: Any = Uniform(0.01),  # noqa: B008
        arg_params: dict[str, NDArray] | None = None,
        aux_params: dict[str, NDArray] | None = None,
        allow_missing: bool = False,
        force_init: bool = False,
        allow_extra: bool = False,
    ) -> None:
        """Give the parameters their first values.

        Parameters
        ----------
        initializer : Initializer
            For what is not given.
        arg_params, aux_params : dict of str to NDArray, optional
            Values of parameters and auxiliary states.
        allow_missing : bool
            Initialize what `arg_params` or `aux_params`, where they are given, lack.
        force_init : bool
            Do it even if it has been done.
        allow_extra : bool
            Ignore names that the module does not have.
        """
        raise self._missing("init_params")

    def set_params(
        self,
        arg_params: dict[str, NDArray],
        aux_params: dict[str, NDArray],
        allow_missing: bool = False,
        force_init: bool = True,
        allow_extra: bool = False,
    ) -> None:
        """Set parameters and auxiliary states; see `init_params`."""
        self.init_params(
            initializer=None, arg_params=arg_params, aux_params=aux_params,
            allow_missing=allow_missing, force_init=force_init, allow_extra=allow_extra,
        )  # fmt: skip

    def _already_initialized(self, who: str, force_init: bool) -> bool:
        """Whether there are parameters that are to stay; warns then."""
        if not self.params_initialized or force_init:
            return False
        warnings.warn(
            f"{type(self).__name__}.{who}: there are parameters already, and force_init is False: "
            "nothing is done",
            UserWarning,
            stacklevel=3,
        )
        return True

    def save_params(self, fname: str) -> None:
        """Write parameters and auxiliary states to a file."""
        write_params(fname, *self.get_params())

    def load_params(self, fname: str) -> None:
        """Read what `save_params` wrote."""
        self.set_params(*read_params(fname))

    def get_states(self, merge_multi_context: bool = True) -> Any:
        """Values of the states, see `Module`: one list per state with an array per device."""
        self._ensure("get_states")
        ensure(not merge_multi_context, f"{type(self).__name__}.get_states: there are no states")
        return []

    def set_states(self, states: Any = None, value: Any = None) -> None:
        """Set the states, to one list of arrays per state or to a number."""
        self._ensure("set_states")
        ensure(not states and not value, f"{type(self).__name__}.set_states: there are no states")

    def install_monitor(self, mon: Any) -> None:
        """Let a `weft.monitor.Monitor` watch all executors."""
        raise self._missing("install_monitor")

    # --- Steps.

    def prepare(self, data_batch: DataBatch, sparse_row_id_fn: Any = None) -> None:
        """Get ready for a batch.

        Parameters
        ----------
        data_batch : DataBatch
        sparse_row_id_fn : callable, optional
            From a batch to the rows of sparse parameters that it needs.
        """

    def forward(self, data_batch: DataBatch, is_train: bool | None = None) -> None:
        """Compute the outputs.

        Parameters
        ----------
        data_batch : DataBatch
        is_train : bool, optional
            Whether it is for training; by default, whether the module is bound for it.
        """
        raise self._missing("forward")

    def backward(self, out_grads: Any = None) -> None:
        """Compute the gradients.

        Parameters
        ----------
        out_grads : NDArray or list of NDArray, optional
            Gradients by the outputs; not needed of losses.
        """
        raise self._missing("backward")

    def get_outputs(self, merge_multi_context: bool = True) -> Any:
        """Outputs of the last `forward`.

        Parameters
        ----------
        merge_multi_context : bool
            Join the parts of all devices; otherwise each output is a list with an array per device.
        """
        raise self._missing("get_outputs")

    def get_input_grads(self, merge_multi_context: bool = True) -> Any:
        """Gradients by the data, of the last `backward`; see `get_outputs`."""
        raise self._missing("get_input_grads")

    def update(self) -> None:
        """Change the parameters by the gradients of the last `backward`."""
        raise self._missing("update")

    def update_metric(self, eval_metric: Any, labels: Any, pre_sliced: bool = False) -> None:
        """Take the outputs of the last `forward` into a metric.

        Parameters
        ----------
        eval_metric : EvalMetric
        labels : list of NDArray
        pre_sliced : bool
            Whether `labels` is one such list per device.
        """
        raise self._missing("update_metric")

    def bind(
        self,
        data_shapes: Any,
        label_shapes: Any = None,
        for_training: bool = True,
        inputs_need_grad: bool = False,
        force_rebind: bool = False,
        shared_module: BaseModule | None = None,
        grad_req: Any = "write",
    ) -> None:
        """Get ready to compute for given shapes.

        Parameters
        ----------
        data_shapes, label_shapes : list of DataDesc or of (str, tuple of int)
            Usually `provide_data` and `provide_label` of an iterator.
        for_training : bool
            Whether gradients will be needed.
        inputs_need_grad : bool
            Whether those by the data will be.
        force_rebind : bool
            Bind even if it has been done.
        shared_module : BaseModule, optional
            Share the parameters of another module.
        grad_req : {'write', 'add', 'null'}, list or dict of them
            What becomes of gradients: of all arguments alike, in order, or by name.
        """
        raise self._missing("bind")

    def init_optimizer(
        self,
        kvstore: Any = "local",
        optimizer: Any = "sgd",
        optimizer_params: Any = (("learning_rate", 0.01),),
        force_init: bool = False,
    ) -> None:
        """Choose the optimizer.

        Parameters
        ----------
        kvstore : str or KVStore or None
            What sums the gradients of several devices.
        optimizer : str or Optimizer
        optimizer_params : dict or pairs
            Arguments for an optimizer given by name.
        force_init : bool
            Do it even if it has been done.
        """
        raise self._missing("init_optimizer")
