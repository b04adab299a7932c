"""Descriptions of parameters, the base class of initializers, and their registry."""

from __future__ import annotations

import json
import logging
import math
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from .. import ndarray as nd
from .. import registry

LOGGER = logging.getLogger("weft.initializer")


class InitDesc(str):
    """The name of a parameter together with its attributes.

    Parameters
    ----------
    name : str
        Name of the parameter.
    attrs : dict of str to str, optional
        Attributes; ``__init__`` holds an initializer as `Initializer.dumps` writes it.
    global_init : Initializer, optional
        The initializer used for what the parameter itself leaves open.
    """

    attrs: dict[str, Any]
    global_init: Initializer | None

    def __new__(
        cls,
        name: str,
        attrs: dict[str, Any] | None = None,
        global_init: Initializer | None = None,
    ) -> InitDesc:
        desc = super().__new__(cls, name)
        desc.attrs = attrs or {}
        desc.global_init = global_init
        return desc


class Initializer:
    """Base class. A subclass defines `_init_weight` and hands its arguments to this constructor.

    Parameters
    ----------
    **kwargs
        The arguments that `dumps` writes.
    """

    def __init__(self, **kwargs: Any) -> None:
        self._kwargs = kwargs
        self._verbose = False
        self._print_func: Callable[[Any], str] | None = None

    def set_verbosity(
        self, verbose: bool = False, print_func: Callable[[Any], str] | None = None
    ) -> Initializer:
        """Log each array after it was filled.

        Parameters
        ----------
        verbose : bool
            Whether to log, at level INFO.
        print_func : callable, optional
            From an NDArray to the text to log; the mean absolute value if not given.

        Returns
        -------
        Initializer
            This object.
        """
        self._verbose = verbose
        self._print_func = print_func or _mean_magnitude
        return self

    def _verbose_print(self, desc: str, init: str, arr: nd.NDArray) -> None:
        if self._verbose and self._print_func is not None:
            LOGGER.info("Initialized %s as %s: %s", desc, init, self._print_func(arr))

    def dumps(self) -> str:
        """Return JSON ``["name", {arguments}]`` from which `create` makes an equal object."""
        return json.dumps([type(self).__name__.lower(), self._kwargs])

    def __call__(self, desc: InitDesc | str, arr: nd.NDArray) -> None:
        """Fill `arr` in place with the rule that `desc` selects."""
        if not isinstance(desc, InitDesc):
            self._legacy_init(desc, arr)
            return
        if desc.global_init is None:
            desc.global_init = self
        init = desc.attrs.get("__init__", "")
        if init:
            create(init)._init_weight(desc, arr)
            self._verbose_print(desc, init, arr)
            return
        for suffixes, rule in _RULES:
            if desc.endswith(suffixes):
                getattr(self, rule)(desc, arr)
                self._verbose_print(desc, suffixes[0], arr)
                return
        self._init_default(desc, arr)

    def _legacy_init(self, name: str, arr: nd.NDArray) -> None:
        """Handle a plain string as name, the calling form from before `InitDesc`."""
        if not isinstance(name, str):
            raise TypeError(
                f"Initializer: name, got {type(name).__name__}, expected InitDesc or str"
            )
        if not isinstance(arr, nd.NDArray):
            raise TypeError(f"Initializer: arr, got {type(arr).__name__}, expected NDArray")
        warnings.warn(
            "calling an initializer with a plain str is deprecated, use InitDesc(name)",
            DeprecationWarning,
            stacklevel=3,
        )
        if name.startswith("upsampling"):
            self._init_bilinear(name, arr)
            return
        if name.startswith("stn_loc") and name.endswith("weight"):
            self._init_zero(name, arr)
            return
        if name.startswith("stn_loc") and name.endswith("bias"):
            self._init_loc_bias(name, arr)
            return
        for suffixes, rule in _LEGACY_RULES:
            if name.endswith(suffixes):
                getattr(self, rule)(name, arr)
                return
        self._init_default(name, arr)

    def _init_bilinear(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = bilinear_kernel(arr.shape)

    def _init_loc_bias(self, _: str, arr: nd.NDArray) -> None:
        if arr.shape != (6,):
            raise ValueError(f"Initializer: bias of stn_loc, got shape {arr.shape}, expected (6,)")
        arr[:] = np.array([1.0, 0, 0, 0, 1.0, 0], dtype=np.float32)

    def _init_zero(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 0.0

    def _init_one(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 1.0

    def _init_bias(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 0.0

    def _init_quantized_bias(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 0

    def _init_gamma(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 1.0

    def _init_beta(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 0.0

    def _init_weight(self, name: str, arr: nd.NDArray) -> None:
        raise NotImplementedError(f"{type(self).__name__}: must define _init_weight(name, arr)")

    def _init_quantized_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = np.random.default_rng(draw_seed()).integers(-127, 127, arr.shape)

    def _init_default(self, name: str, _: nd.NDArray) -> None:
        raise ValueError(
            f"{type(self).__name__}: no rule for the parameter name {name!r}, expected an ending "
            "such as 'weight', 'bias', 'gamma' or 'beta', or an initializer of its own, as in "
            "Variable(init=...) or Parameter(init=...)"
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Initializer):
            return NotImplemented
        return type(self) is type(other) and self._kwargs == other._kwargs

    __hash__ = object.__hash__


_COMMON_RULES = (
    (("bias",), "_init_bias"),
    (("gamma",), "_init_gamma"),
    (("beta",), "_init_beta"),
    (("weight",), "_init_weight"),
    (("min",), "_init_zero"),
    (("max",), "_init_one"),
)
_RULES = (
    *_COMMON_RULES,
    (("weight_quantize",), "_init_quantized_weight"),
    (("bias_quantize",), "_init_quantized_bias"),
    (("running_mean", "moving_mean"), "_init_zero"),
    (("running_var", "moving_var"), "_init_one"),
)
_LEGACY_RULES = (
    *_COMMON_RULES,
    (("running_mean", "moving_mean", "moving_inv_var", "moving_avg"), "_init_zero"),
    (("running_var", "moving_var"), "_init_one"),
)

register = registry.get_register_func(Initializer, "initializer")
alias = registry.get_alias_func(Initializer, "initializer")
create = registry.get_create_func(Initializer, "initializer")


def bilinear_kernel(shape: Sequence[int]) -> np.ndarray:
    """Interpolation weights of shape (..., h, w); the width fixes the scale of both axes."""
    if len(shape) < 2:
        raise ValueError(f"Bilinear: got shape {tuple(shape)}, expected at least 2 dimensions")
    height, width = shape[-2:]
    half = math.ceil(width / 2.0)
    center = (2 * half - 1 - half % 2) / (2.0 * half)
    rows = 1 - np.abs(np.arange(height) / half - center)
    columns = 1 - np.abs(np.arange(width) / half - center)
    kernel = np.outer(rows, columns).astype(np.float32)
    return np.broadcast_to(kernel, tuple(shape)).copy()


def _mean_magnitude(arr: nd.NDArray) -> str:
    return str(float(np.abs(arr.asnumpy().astype(np.float64)).mean()))


def draw_seed() -> int:
    """A number for generators of NumPy's, from `weft.random`."""
    return int(nd.random.randint(0, 2**31 - 1, shape=(1,)).asnumpy()[0])
