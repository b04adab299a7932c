"""Base class of optimizers: learning rates, weight decay, update counts and the registry."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np

from .. import ndarray as nd
from ..lr_scheduler import LRScheduler

_DEFAULT_LR = 0.01


class Optimizer:
    """Base class of all optimizers.

    A subclass defines `create_state` and `update`. Parameters are told apart by an index, usually
    an int.

    Parameters
    ----------
    rescale_grad : float
        Factor applied to each gradient before anything else, often 1 / batch size.
    param_idx2name : dict of index to str, optional
        Names of the parameters; those that do not end in ``_weight`` or ``_gamma`` get no weight
        decay.
    wd : float
        Weight decay.
    clip_gradient : float, optional
        Clip each element of the rescaled gradient to ``[-clip_gradient, clip_gradient]``.
    learning_rate : float, optional
        Learning rate; that of `lr_scheduler`, or 0.01, if not given.
    lr_scheduler : LRScheduler, optional
        Schedule of the learning rate.
    sym : Symbol, optional
        Its attributes ``__lr_mult__`` and ``__wd_mult__`` set multipliers per parameter.
    begin_num_update : int
        Update count to begin with.
    multi_precision : bool
        Keep a float32 copy of float16 and bfloat16 parameters and update that.
    param_dict : dict of index to Parameter, optional
        Their attributes `lr_mult` and `wd_mult` take precedence over all other multipliers.
    """

    opt_registry: ClassVar[dict[str, type[Optimizer]]] = {}

    def __init__(
        self,
        rescale_grad: float = 1.0,
        param_idx2name: dict[Any, str] | None = None,
        wd: float = 0.0,
        clip_gradient: float | None = None,
        learning_rate: float | None = None,
        lr_scheduler: LRScheduler | None = None,
        sym: Any = None,
        begin_num_update: int = 0,
        multi_precision: bool = False,
        param_dict: dict[Any, Any] | None = None,
    ) -> None:
        name = type(self).__name__
        if param_idx2name is not None and not isinstance(param_idx2name, dict):
            raise TypeError(
                f"{name}: param_idx2name, got {type(param_idx2name).__name__}, expected a dict "
                "of indices to names"
            )
        self.rescale_grad = rescale_grad
        self.lr_scheduler = lr_scheduler
        self.lr = learning_rate
        if lr_scheduler is None:
            self.lr = _DEFAULT_LR if learning_rate is None else learning_rate
        elif learning_rate is not None and lr_scheduler.base_lr != learning_rate:
            warnings.warn(
                f"{name}: learning_rate {learning_rate} replaces the base_lr "
                f"{lr_scheduler.base_lr} of lr_scheduler",
                UserWarning,
                stacklevel=2,
            )
            lr_scheduler.base_lr = learning_rate
        self.wd = wd
        self.lr_mult: dict[Any, float] = {}
        self.wd_mult: dict[Any, float] = {}
        self.begin_num_update = begin_num_update
        self.num_update = begin_num_update
        # One table of counts per device; `_index_update_count` is the table of the current one.
        self._all_index_update_counts: dict[Any, dict[Any, int]] = {0: {}}
        self._index_update_count = self._all_index_update_counts[0]
        self.clip_gradient = clip_gradient
        self.multi_precision = multi_precision
        self.aggregate_num = 0
        self.idx2name = dict(param_idx2name or {})
        self.sym_info = (sym.attr_dict(), sym.list_arguments()) if sym is not None else ()
        self.param_dict = param_dict if param_dict else {}
        self.allow_np_array = False
        self.set_lr_mult({})
        self.set_wd_mult({})

    @staticmethod
    def register(klass: type[Optimizer]) -> type[Optimizer]:
        """Register a subclass under its lower-case name; a decorator."""
        if not (isinstance(klass, type) and issubclass(klass, Optimizer)):
            raise TypeError(f"register: klass, got {klass!r}, expected a subclass of Optimizer")
        name = klass.__name__.lower()
        previous = Optimizer.opt_registry.get(name)
        if previous is not None and previous is not klass:
            warnings.warn(
                f"register: optimizer {klass.__module__}.{klass.__name__} replaces "
                f"{previous.__module__}.{previous.__name__}",
                UserWarning,
                stacklevel=2,
            )
        Optimizer.opt_registry[name] = klass
        return klass

    @staticmethod
    def create_optimizer(name: str, **kwargs: Any) -> Optimizer:
        """Make the optimizer registered as `name`, in any case, from its arguments."""
        if not isinstance(name, str):
            raise TypeError(f"create: name, got {type(name).__name__}, expected a string")
        klass = Optimizer.opt_registry.get(name.lower())
        if klass is None:
            known = sorted(Optimizer.opt_registry)
            raise ValueError(f"create: there is no optimizer {name!r}, expected one of {known}")
        return klass(**kwargs)

    @property
    def learning_rate(self) -> float:
        """The current learning rate, before multipliers."""
        if self.lr_scheduler is not None:
            return self.lr_scheduler(self.num_update)
        return self.lr

    def set_learning_rate(self, lr: float) -> None:
        """Set the learning rate; raises UserWarning if a scheduler determines it."""
        if self.lr_scheduler is not None:
            raise UserWarning(
                "set_learning_rate: the optimizer has an lr_scheduler, which determines the "
                "learning rate"
            )
        self.lr = lr

    def create_state(self, index: Any, weight: nd.NDArray) -> Any:
        """Make the state for one parameter: an NDArray, a tuple of them, or None."""
        return None

    def create_state_multi_precision(self, index: Any, weight: nd.NDArray) -> Any:
        """Make the state, with a float32 copy of the weight if `multi_precision` asks for it.

        Returns
        -------
        object
            ``(weight32, state)`` for a half-precision weight, otherwise `create_state`'s result.
        """
        if is_half(weight.dtype):
            if self.multi_precision:
                weight32 = weight.astype(np.float32)
                return (weight32, self.create_state(index, weight32))
            warn_half_accumulation(self)
        return self.create_state(index, weight)

    def update(self, index: Any, weight: Any, grad: Any, state: Any) -> None:
        """Update the weight (or a list of them) in place from its gradient and state."""
        raise NotImplementedError(f"{type(self).__name__}: must define update()")

    def update_multi_precision(self, index: Any, weight: Any, grad: Any, state: Any) -> None:
        """Update like `update`, through the float32 copy where there is one."""
        if self.multi_precision and is_half(weight.dtype):
            weight32, inner = state
            self.update(index, weight32, grad.astype(np.float32), inner)
            weight[:] = weight32.astype(weight.dtype)
        else:
            self.update(index, weight, grad, state)

    def set_lr_scale(self, args_lrscale: Any) -> None:
        """Refused: `set_lr_mult` has taken its place."""
        raise DeprecationWarning("set_lr_scale: removed, use set_lr_mult")

    def set_lr_mult(self, args_lr_mult: dict[Any, float]) -> None:
        """Set learning rate multipliers by parameter name or index; replaces earlier ones."""
        self.lr_mult = self._symbol_multipliers("__lr_mult__")
        self.lr_mult.update(args_lr_mult)

    def set_wd_mult(self, args_wd_mult: dict[Any, float]) -> None:
        """Set weight decay multipliers by parameter name or index; replaces earlier ones.

        Parameters whose names end in neither ``_weight`` nor ``_gamma`` get 0 unless set.
        """
        self.wd_mult = {
            name: 0.0 for name in self.idx2name.values() if not name.endswith(("_weight", "_gamma"))
        }
        self.wd_mult.update(self._symbol_multipliers("__wd_mult__"))
        self.wd_mult.update(args_wd_mult)

    def _symbol_multipliers(self, key: str) -> dict[Any, float]:
        if not self.sym_info:
            return {}
        attrs, names = self.sym_info
        return {
            name: float(attrs[name][key]) for name in names if name in attrs and key in attrs[name]
        }

    def _set_current_context(self, device_id: Any) -> None:
        """Choose the device whose update counts the next updates belong to."""
        counts = self._all_index_update_counts.setdefault(device_id, {})
        self._index_update_count = counts

    def _update_count(self, index: Any) -> None:
        """Count one more update of each parameter in `index` (one, or a list)."""
        counts = self._index_update_count
        latest = self.num_update
        for idx in index if isinstance(index, list | tuple) else (index,):
            count = counts.get(idx, self.begin_num_update) + 1
            counts[idx] = count
            if count > latest:
                latest = count
        self.num_update = latest

    def _get_lrs(self, indices: Sequence[Any]) -> list[float]:
        """Learning rates of the parameters, multipliers included."""
        return self._scaled(self.learning_rate, indices, "lr_mult", self.lr_mult)

    def _get_lr(self, index: Any) -> float:
        return self._get_lrs([index])[0]

    def _get_wds(self, indices: Sequence[Any]) -> list[float]:
        """Weight decays of the parameters, multipliers included."""
        return self._scaled(self.wd, indices, "wd_mult", self.wd_mult)

    def _get_wd(self, index: Any) -> float:
        return self._get_wds([index])[0]

    def _scaled(
        self, base: float, indices: Sequence[Any], attr: str, table: dict[Any, float]
    ) -> list[float]:
        """`base` times each parameter's multiplier: of its Parameter, its index or its name."""
        params, names = self.param_dict, self.idx2name
        if not params and not table:
            return [base] * len(indices)
        out = []
        for index in indices:
            param = params.get(index)
            if param is not None:
                out.append(base * getattr(param, attr))
            elif index in table:
                out.append(base * table[index])
            else:
                out.append(base * table.get(names.get(index), 1.0))
        return out

    def _begin(
        self, index: Any, grad: nd.NDArray, decayed: nd.NDArray | None = None
    ) -> tuple[float, float, nd.NDArray]:
        """Count the update; return learning rate, weight decay and the gradient to use.

        The gradient is rescaled and clipped; with `decayed`, its weight decay is added first.
        """
        self._update_count(index)
        lr, wd = self._get_lr(index), self._get_wd(index)
        g = grad * self.rescale_grad
        if decayed is not None and wd:
            g = g + wd * decayed
        if self.clip_gradient is not None:
            g = nd.clip(g, -self.clip_gradient, self.clip_gradient)
        return lr, wd, g

    def _grad_attrs(self) -> dict[str, float]:
        """Attributes that every update operator takes."""
        attrs = {"rescale_grad": self.rescale_grad}
        if self.clip_gradient:
            attrs["clip_gradient"] = self.clip_gradient
        return attrs

    def __getstate__(self) -> dict[str, Any]:
        state = self.__dict__.copy()
        # The parameters belong to the model; caches are rebuilt on use.
        state.pop("param_dict", None)
        state.pop("_flat_cache", None)
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__ = copy.copy(state)
        self.param_dict = {}


register = Optimizer.register


def create(name: str, **kwargs: Any) -> Optimizer:
    """Make an optimizer from its registered name and arguments; see `Optimizer`."""
    return Optimizer.create_optimizer(name, **kwargs)


@register
class Test(Optimizer):
    """Adds the rescaled gradient to the weight and keeps the weight as its state."""

    __test__ = False

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)

    def create_state(self, index: Any, weight: nd.NDArray) -> nd.NDArray:
        return nd.zeros(weight.shape, ctx=weight.context, dtype=weight.dtype)

    def update(self, index: Any, weight: nd.NDArray, grad: nd.NDArray, state: nd.NDArray) -> None:
        weight[:] = weight + grad * self.rescale_grad
        state[:] = weight


def is_half(dtype: Any) -> bool:
    """Whether updates of this dtype want a float32 copy."""
    return dtype == np.float16 or str(dtype) == "bfloat16"


def warn_half_accumulation(optimizer: Optimizer) -> None:
    """Warn that half-precision weights are updated without a float32 copy."""
    warnings.warn(
        f"{type(optimizer).__name__}: updating half-precision weights without "
        "multi_precision=True loses small updates",
        UserWarning,
        stacklevel=4,
    )
