"""Initial values of parameters.

An initializer is called with an `InitDesc` (a name with attributes) and an array, and fills the
array in place. Which rule applies follows from the attribute ``__init__`` of the description if it
has one, and otherwise from the ending of the name. Random values come from `weft.random`, so
`weft.random.seed` determines them.
"""

from __future__ import annotations

import json
import logging
import math
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from . import ndarray as nd
from . import registry

_LOGGER = logging.getLogger(__name__)


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
            _LOGGER.info("Initialized %s as %s: %s", desc, init, self._print_func(arr))

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
        arr[:] = _bilinear_kernel(arr.shape)

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
        arr[:] = np.random.default_rng(_draw_seed()).integers(-127, 127, arr.shape)

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


class Load:
    """Take values from loaded parameters, by name.

    Parameters
    ----------
    param : dict of str to NDArray, or str
        The parameters, or the file that `nd.save` wrote; prefixes ``arg:`` and ``aux:`` are
        dropped.
    default_init : callable, optional
        Initializer for names that are not in `param`.
    verbose : bool
        Log where each value comes from, at level INFO.
    """

    def __init__(
        self,
        param: Mapping[str, nd.NDArray] | str,
        default_init: Callable[[Any, nd.NDArray], None] | None = None,
        verbose: bool = False,
    ) -> None:
        if isinstance(param, str):
            param = nd.load(param)
        if not isinstance(param, Mapping):
            raise TypeError(
                f"Load: param, got {type(param).__name__}, expected a dict of arrays or a file "
                "that holds named arrays"
            )
        self.param = {
            name[4:] if name.startswith(("arg:", "aux:")) else name: value
            for name, value in param.items()
        }
        self.default_init = default_init
        self.verbose = verbose

    def __call__(self, name: InitDesc | str, arr: nd.NDArray) -> None:
        value = self.param.get(name)
        if value is not None:
            if tuple(value.shape) != tuple(arr.shape):
                raise ValueError(
                    f"Load: parameter {name!r}, loaded shape {tuple(value.shape)}, expected "
                    f"{tuple(arr.shape)}"
                )
            arr[:] = value
            if self.verbose:
                _LOGGER.info("Initialized %s by loading", name)
            return
        if self.default_init is None:
            raise ValueError(
                f"Load: parameter {name!r} is not among the loaded ones and there is no "
                "default_init"
            )
        self.default_init(name, arr)
        if self.verbose:
            _LOGGER.info("Initialized %s by default", name)


class Mixed:
    """Choose an initializer by the first regular expression that matches the name.

    Parameters
    ----------
    patterns : sequence of str
        Regular expressions, tried in order with ``re.match``.
    initializers : sequence of Initializer
        One for each pattern.
    """

    def __init__(self, patterns: Sequence[str], initializers: Sequence[Initializer]) -> None:
        if len(patterns) != len(initializers):
            raise ValueError(
                f"Mixed: got {len(patterns)} patterns and {len(initializers)} initializers, "
                "expected as many of one as of the other"
            )
        self.map = [
            (re.compile(pattern), init)
            for pattern, init in zip(patterns, initializers, strict=True)
        ]

    def __call__(self, name: InitDesc | str, arr: nd.NDArray) -> None:
        for pattern, init in self.map:
            if pattern.match(name):
                init(name, arr)
                return
        raise ValueError(
            f"Mixed: parameter {name!r} matches no pattern; add '.*' with a default initializer "
            "at the end"
        )


@register
@alias("zeros")
class Zero(Initializer):
    """All zeros."""

    def __init__(self) -> None:
        super().__init__()

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 0


@register
@alias("ones")
class One(Initializer):
    """All ones."""

    def __init__(self) -> None:
        super().__init__()

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = 1


@register
class Constant(Initializer):
    """One value for all elements, or an array that broadcasts to the parameter's shape.

    Parameters
    ----------
    value : float, NDArray, numpy.ndarray or nested list
        The value.
    """

    def __init__(self, value: Any) -> None:
        super().__init__(value=value)
        self.value = value

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        value = self.value
        if isinstance(value, list | tuple):
            value = np.asarray(value)
        arr[:] = value

    def dumps(self) -> str:
        value = self._kwargs["value"]
        if isinstance(value, nd.NDArray):
            value = value.asnumpy()
        if isinstance(value, np.ndarray | np.generic):
            value = value.tolist()
        return json.dumps([type(self).__name__.lower(), {"value": value}])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Constant) and self.dumps() == other.dumps()

    __hash__ = object.__hash__


@register
class Uniform(Initializer):
    """Uniform on ``[-scale, scale)``.

    Parameters
    ----------
    scale : float
        Bound of the values.
    """

    def __init__(self, scale: float = 0.07) -> None:
        super().__init__(scale=scale)
        self.scale = scale

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = _draw("uniform", self.scale, arr.shape, arr.context)


@register
class Normal(Initializer):
    """Normal with mean 0.

    Parameters
    ----------
    sigma : float
        Standard deviation.
    """

    def __init__(self, sigma: float = 0.01) -> None:
        super().__init__(sigma=sigma)
        self.sigma = sigma

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = _draw("normal", self.sigma, arr.shape, arr.context)


@register
class Orthogonal(Initializer):
    """Rows (or columns, if there are more rows) orthogonal, each of length `scale`.

    Parameters
    ----------
    scale : float
        Length of the orthogonal vectors.
    rand_type : {'uniform', 'normal'}
        Distribution of the matrix whose singular vectors are taken.

    References
    ----------
    Saxe, McClelland and Ganguli, "Exact solutions to the nonlinear dynamics of learning in deep
    linear neural networks", 2014.
    """

    def __init__(self, scale: float = 1.414, rand_type: str = "uniform") -> None:
        super().__init__(scale=scale, rand_type=rand_type)
        if rand_type not in ("uniform", "normal"):
            raise ValueError(
                f"Orthogonal: rand_type, got {rand_type!r}, expected 'uniform' or 'normal'"
            )
        self.scale = scale
        self.rand_type = rand_type

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        rows = arr.shape[0]
        columns = math.prod(arr.shape[1:])
        matrix = _draw(self.rand_type, 1.0, (rows, columns)).asnumpy()
        left, _, right = np.linalg.svd(matrix, full_matrices=False)
        basis = left if left.shape == (rows, columns) else right
        arr[:] = (self.scale * basis).reshape(arr.shape)


@register
class Xavier(Initializer):
    """Variance scaled by the number of inputs and outputs.

    The bound (uniform) or standard deviation (gaussian) is ``sqrt(magnitude / factor)``, where
    factor is the fan-in, the fan-out, or their mean. An array has shape
    ``(outputs, inputs, *kernel)``.

    Parameters
    ----------
    rnd_type : {'uniform', 'gaussian'}
        Distribution.
    factor_type : {'avg', 'in', 'out'}
        Which fan counts.
    magnitude : float
        Scale of the variance.

    References
    ----------
    Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural
    networks", 2010.
    """

    def __init__(
        self, rnd_type: str = "uniform", factor_type: str = "avg", magnitude: float = 3
    ) -> None:
        super().__init__(rnd_type=rnd_type, factor_type=factor_type, magnitude=magnitude)
        if rnd_type not in ("uniform", "gaussian"):
            raise ValueError(
                f"Xavier: rnd_type, got {rnd_type!r}, expected 'uniform' or 'gaussian'"
            )
        if factor_type not in ("avg", "in", "out"):
            raise ValueError(
                f"{type(self).__name__}: factor_type, got {factor_type!r}, expected 'avg', 'in' "
                "or 'out'"
            )
        self.rnd_type = rnd_type
        self.factor_type = factor_type
        self.magnitude = float(magnitude)

    def _init_weight(self, name: str, arr: nd.NDArray) -> None:
        shape = arr.shape
        if len(shape) < 2:
            raise ValueError(
                f"{type(self).__name__}: parameter {str(name)!r} has shape {tuple(shape)}, "
                "expected at least 2 dimensions"
            )
        kernel = math.prod(shape[2:])
        fan_in, fan_out = shape[1] * kernel, shape[0] * kernel
        factor = {"avg": (fan_in + fan_out) / 2.0, "in": fan_in, "out": fan_out}[self.factor_type]
        scale = math.sqrt(self.magnitude / factor) if factor else 0.0
        kind = "uniform" if self.rnd_type == "uniform" else "normal"
        arr[:] = _draw(kind, scale, shape, arr.context)


@register
class MSRAPrelu(Xavier):
    """Normal values for layers followed by a (leaky) rectifier.

    Parameters
    ----------
    factor_type : {'avg', 'in', 'out'}
        Which fan counts.
    slope : float
        Slope of the rectifier for negative values.

    References
    ----------
    He et al., "Delving Deep into Rectifiers", 2015.
    """

    def __init__(self, factor_type: str = "avg", slope: float = 0.25) -> None:
        super().__init__("gaussian", factor_type, 2.0 / (1 + slope**2))
        self._kwargs = {"factor_type": factor_type, "slope": slope}


@register
class Bilinear(Initializer):
    """Kernel of a transposed convolution that interpolates linearly; shape (..., h, w)."""

    def __init__(self) -> None:
        super().__init__()

    def _init_weight(self, _: str, arr: nd.NDArray) -> None:
        arr[:] = _bilinear_kernel(arr.shape)


@register
class LSTMBias(Initializer):
    """Zeros, except for the second quarter, the forget gate.

    Parameters
    ----------
    forget_bias : float
        Bias of the forget gate.
    """

    def __init__(self, forget_bias: float = 1.0) -> None:
        super().__init__(forget_bias=forget_bias)
        self.forget_bias = forget_bias

    def _init_weight(self, name: str, arr: nd.NDArray) -> None:
        if len(arr.shape) != 1 or arr.shape[0] % 4:
            raise ValueError(
                f"LSTMBias: parameter {str(name)!r} has shape {tuple(arr.shape)}, expected one "
                "dimension divisible by 4"
            )
        hidden = arr.shape[0] // 4
        value = np.zeros(arr.shape, dtype=np.float32)
        value[hidden : 2 * hidden] = self.forget_bias
        arr[:] = value


_GATES = {
    "rnn_relu": ("",),
    "rnn_tanh": ("",),
    "lstm": ("_i", "_f", "_c", "_o"),
    "gru": ("_r", "_z", "_o"),
}


@register
class FusedRNN(Initializer):
    """Initialize the single parameter vector of the operator `RNN`, piece by piece.

    Parameters
    ----------
    init : Initializer or str or None
        Rule for each weight matrix and bias; None means the global initializer.
    num_hidden : int
        Size of the hidden state.
    num_layers : int
        Number of layers.
    mode : {'rnn_relu', 'rnn_tanh', 'lstm', 'gru'}
        Kind of cell.
    bidirectional : bool
        Whether there is a second direction.
    forget_bias : float
        Bias of the forget gates of an LSTM.
    """

    def __init__(
        self,
        init: Initializer | str | None,
        num_hidden: int,
        num_layers: int,
        mode: str,
        bidirectional: bool = False,
        forget_bias: float = 1.0,
    ) -> None:
        if mode not in _GATES:
            raise ValueError(f"FusedRNN: mode, got {mode!r}, expected one of {sorted(_GATES)}")
        if init is not None:
            init = create(init)
        super().__init__(
            init=init.dumps() if init is not None else None,
            num_hidden=num_hidden,
            num_layers=num_layers,
            mode=mode,
            bidirectional=bidirectional,
            forget_bias=forget_bias,
        )
        self._init = init
        self._num_hidden = num_hidden
        self._num_layers = num_layers
        self._mode = mode
        self._bidirectional = bidirectional
        self._forget_bias = forget_bias

    def _pieces(self, size: int) -> list[tuple[str, tuple[int, ...]]]:
        """Names and shapes of the pieces, in the order in which the vector holds them."""
        gates, hidden = _GATES[self._mode], self._num_hidden
        directions = ("l", "r") if self._bidirectional else ("l",)
        rows = len(gates) * hidden
        later = (self._num_layers - 1) * (len(directions) * hidden + hidden + 2)
        first_inputs, rest = divmod(size, rows * len(directions))
        first_inputs -= later + hidden + 2
        if rest or first_inputs < 1:
            raise ValueError(
                f"FusedRNN: a vector of {size} elements does not fit {self._mode} with "
                f"{self._num_layers} layers of {hidden}, bidirectional={self._bidirectional}"
            )
        weights, biases = [], []
        for layer in range(self._num_layers):
            inputs = first_inputs if layer == 0 else hidden * len(directions)
            for direction in directions:
                for part, width in (("i2h", inputs), ("h2h", hidden)):
                    for gate in gates:
                        name = f"{direction}{layer}_{part}{gate}"
                        weights.append((f"{name}_weight", (hidden, width)))
                        biases.append((f"{name}_bias", (hidden,)))
        return weights + biases

    def _init_weight(self, desc: str, arr: nd.NDArray) -> None:
        global_init = getattr(desc, "global_init", None)
        init = self._init if self._init is not None else global_init
        if init is None or init is self:
            raise ValueError(
                f"FusedRNN: parameter {str(desc)!r} has neither an init nor a global initializer"
            )
        values, start = np.empty(arr.size, dtype=np.float32), 0
        for name, shape in self._pieces(arr.size):
            piece = nd.zeros(shape)
            if self._mode == "lstm" and name.endswith("_f_bias"):
                piece[:] = self._forget_bias
            else:
                init(InitDesc(name, global_init=global_init), piece)
            stop = start + math.prod(shape)
            values[start:stop] = piece.asnumpy().ravel()
            start = stop
        arr[:] = values.reshape(arr.shape)


def _draw(kind: str, scale: float, shape: Sequence[int], ctx: Any = None) -> nd.NDArray:
    if kind == "uniform":
        return nd.random.uniform(-scale, scale, shape=tuple(shape), ctx=ctx)
    return nd.random.normal(0, scale, shape=tuple(shape), ctx=ctx)


def _draw_seed() -> int:
    return int(nd.random.randint(0, 2**31 - 1, shape=(1,)).asnumpy()[0])


def _bilinear_kernel(shape: Sequence[int]) -> np.ndarray:
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
