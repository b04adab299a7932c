"""Applies an optimizer to a set of parameters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .. import ndarray as nd
from .. import optimizer as opt
from ..context import Context
from ..kvstore import KVStore
from ..ndarray import NDArray
from ._state import generation
from .parameter import Parameter, ParameterDict

if TYPE_CHECKING:
    from ..contrib.amp import LossScaler

__all__ = ["Trainer"]

_LOCAL_KVSTORES = (
    None,
    "local",
    "local_allreduce_cpu",
    "local_allreduce_device",
    "local_update_cpu",
    "device",
    "nccl",
)


class Trainer:
    """Updates parameters from their gradients.

    Parameters
    ----------
    params : ParameterDict, dict or list of Parameter
        What to update; a dictionary is taken in the order of its sorted keys.
    optimizer : str or Optimizer
        The optimizer, or its registered name.
    optimizer_params : dict, optional
        Arguments for an optimizer given by name.
    kvstore : str, optional
        How gradients of several contexts are put together: any of MXNet's names for a single
        process, all of which mean the same here. None leaves that to the caller: every copy is
        updated from its own gradient.
    compression_params : dict, optional
        Gradient compression, which needs a distributed store.
    update_on_kvstore : bool, optional
        With several contexts: update one copy and send it to the others (the default), or sum the
        gradients on every context and update every copy.

    Examples
    --------
    >>> trainer = gluon.Trainer(net.collect_params(), 'sgd', {'learning_rate': 0.1})
    >>> trainer.step(batch_size)
    """

    def __init__(
        self,
        params: ParameterDict | dict[str, Parameter] | Iterable[Parameter],
        optimizer: str | opt.Optimizer,
        optimizer_params: dict[str, Any] | None = None,
        kvstore: Any = "device",
        compression_params: dict[str, Any] | None = None,
        update_on_kvstore: bool | None = None,
    ) -> None:
        self._params = _as_list(params)
        self._param2idx = {param.name: i for i, param in enumerate(self._params)}
        kvstore = kvstore.type if isinstance(kvstore, KVStore) else kvstore
        if kvstore not in _LOCAL_KVSTORES:
            raise ValueError(
                f"Trainer: kvstore {kvstore!r} is not available in this version, only "
                f"{', '.join(map(repr, _LOCAL_KVSTORES))}"
            )
        if compression_params:
            raise ValueError(
                "Trainer: compression_params need a distributed kvstore, which this version does "
                "not have"
            )
        self._contexts = self._common_contexts()
        self._optimizer = self._make_optimizer(optimizer, optimizer_params or {})
        self._scale = self._optimizer.rescale_grad
        self._aggregates = kvstore is not None and len(self._contexts) > 1
        self._update_on_kvstore = self._aggregates and update_on_kvstore is not False
        copies = 1 if self._update_on_kvstore else len(self._contexts)
        self._updaters = [opt.get_updater(self._optimizer) for _ in range(copies)]
        # Set by `contrib.amp.init_trainer`: the scale of losses, and `_scale` without it.
        self._amp_loss_scaler: LossScaler | None = None
        self._amp_original_scale = self._scale
        self._collected_at: object = None
        self._indices: list[int] = []
        self._weights: list[list[NDArray]] = []
        self._grads: list[list[NDArray]] = []

    def _common_contexts(self) -> list[Context]:
        contexts: list[Context] | None = None
        for param in self._params:
            own = param.list_ctx()
            if contexts is not None and contexts != own:
                raise AssertionError(
                    f"Trainer: parameter {param.name!r} is on {own}, the ones before it are on "
                    f"{contexts}; all have to be on the same contexts"
                )
            contexts = own
        return contexts or []

    def _make_optimizer(self, optimizer: str | opt.Optimizer, arguments: dict) -> opt.Optimizer:
        by_index = dict(enumerate(self._params))
        if isinstance(optimizer, opt.Optimizer):
            if arguments:
                raise AssertionError(
                    "Trainer: optimizer_params go with an optimizer's name, not with an Optimizer"
                )
            optimizer.param_dict = by_index
            return optimizer
        return opt.create(optimizer, param_dict=by_index, **arguments)

    @property
    def learning_rate(self) -> float:
        """The current learning rate, the scheduler's if there is one."""
        return self._optimizer.learning_rate

    @property
    def optimizer(self) -> opt.Optimizer:
        """The optimizer."""
        return self._optimizer

    def set_learning_rate(self, lr: float) -> None:
        """Set the learning rate."""
        self._optimizer.set_learning_rate(lr)

    def step(self, batch_size: float, ignore_stale_grad: bool = False) -> None:
        """Put the gradients of all contexts together and update the parameters.

        With a scaler of losses (`contrib.amp.init_trainer`) nothing is updated where a gradient is
        infinite or NaN.

        Parameters
        ----------
        batch_size : float
            The gradients are divided by it.
        ignore_stale_grad : bool
            Leave out parameters whose gradient no backward has written since the last step,
            instead of raising.

        Raises
        ------
        UserWarning
            A gradient is stale.
        """
        self._rescale("step", batch_size)
        if self._collected_at is not generation.token:
            self._collect()
        if not self._update_on_kvstore:
            self._allreduce_grads()
        self._update(ignore_stale_grad)

    def _rescale(self, who: str, batch_size: float) -> None:
        if not batch_size > 0:
            raise ValueError(f"Trainer.{who}: batch_size is {batch_size}, expected more than 0")
        self._optimizer.rescale_grad = self._scale / batch_size

    def allreduce_grads(self) -> None:
        """Replace the gradients on every context by their sum over the contexts.

        Followed by `update`, this does what `step` does, and leaves room to change the gradients
        in between.
        """
        self._require_separate_update("allreduce_grads")
        self._collect()
        self._allreduce_grads()

    def update(self, batch_size: float, ignore_stale_grad: bool = False) -> None:
        """Update the parameters, after `allreduce_grads`; arguments as for `step`."""
        self._require_separate_update("update")
        self._rescale("update", batch_size)
        self._collect()
        self._update(ignore_stale_grad)

    def _require_separate_update(self, method: str) -> None:
        if self._update_on_kvstore:
            raise AssertionError(
                f"Trainer: {method} needs a Trainer made with update_on_kvstore=False"
            )

    def _collect(self) -> None:
        """List the arrays to update, again if a parameter's arrays were replaced."""
        token = generation.token
        if self._collected_at is token:
            return
        self._indices = [i for i, param in enumerate(self._params) if param.grad_req != "null"]
        active = [self._params[i] for i in self._indices]
        data = [param._copies() for param in active]
        grads = [param.list_grad() for param in active]
        contexts = range(len(self._contexts))
        self._weights = [[copies[c] for copies in data] for c in contexts]
        self._grads = [[copies[c] for copies in grads] for c in contexts]
        self._collected_at = token

    def _summed(self, position: int) -> NDArray:
        copies = [grads[position].as_in_context(self._contexts[0]) for grads in self._grads]
        return nd.add_n(*copies)

    def _allreduce_grads(self) -> None:
        """Sum the gradients over the contexts; subclasses for several machines override this."""
        if not self._aggregates:
            return
        for position in range(len(self._indices)):
            total = self._summed(position)
            for ctx, grads in zip(self._contexts, self._grads, strict=True):
                grads[position][:] = total.as_in_context(ctx)

    def _update(self, ignore_stale_grad: bool) -> None:
        if self._amp_loss_scaler is not None and self._amp_loss_scaler.has_overflow(self._params):
            return
        if self._update_on_kvstore:
            self._update_first_copy()
            return
        for updater, weights, grads in zip(self._updaters, self._weights, self._grads, strict=True):
            indices = self._indices
            if ignore_stale_grad:
                fresh = [k for k, weight in enumerate(weights) if weight._fresh_grad]
                indices = [indices[k] for k in fresh]
                weights = [weights[k] for k in fresh]
                grads = [grads[k] for k in fresh]
            else:
                self._require_fresh(weights)
            if indices:
                updater(indices, grads, weights)
            for weight in weights:
                weight._fresh_grad = False

    def _require_fresh(self, weights: list[NDArray]) -> None:
        for position, weight in enumerate(weights):
            if not weight._fresh_grad:
                name = self._params[self._indices[position]].name
                raise UserWarning(
                    f"Trainer: no backward has written the gradient of parameter {name!r} on "
                    f"{weight.context} since the last step, so the loss may not depend on it; "
                    "step(..., ignore_stale_grad=True) leaves such parameters out"
                )

    def _update_first_copy(self) -> None:
        totals = [self._summed(position) for position in range(len(self._indices))]
        first = self._weights[0]
        self._updaters[0](self._indices, totals, first)
        for ctx, weights in zip(self._contexts[1:], self._weights[1:], strict=True):
            for weight, updated in zip(weights, first, strict=True):
                weight[:] = updated.as_in_context(ctx)

    def save_states(self, fname: str) -> None:
        """Write the optimizer and its states, momenta for example, to a file."""
        with open(fname, "wb") as file:
            file.write(self._updaters[0].get_states(dump_optimizer=True))

    def load_states(self, fname: str) -> None:
        """Read what `save_states` wrote."""
        with open(fname, "rb") as file:
            states = file.read()
        for updater in self._updaters:
            updater.set_states(states)
            updater.optimizer = self._updaters[0].optimizer
        self._optimizer = self._updaters[0].optimizer
        self._optimizer.param_dict = dict(enumerate(self._params))


def _as_list(params: Any) -> list[Parameter]:
    if isinstance(params, (dict, ParameterDict)):
        params = [params[name] for name in sorted(params.keys())]
    if not isinstance(params, (list, tuple)):
        raise ValueError(
            f"Trainer: params is a {type(params).__name__}, neither a dictionary nor a list of "
            "Parameters"
        )
    for param in params:
        if not isinstance(param, Parameter):
            raise ValueError(f"Trainer: params holds a {type(param).__name__}, no Parameter")
    return list(params)
