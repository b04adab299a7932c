"""Recording and differentiation of imperative programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from . import base
from ._ffi import ffi, lib
from .base import check

__all__ = [
    "record",
    "pause",
    "train_mode",
    "predict_mode",
    "is_recording",
    "is_training",
    "set_recording",
    "set_training",
    "mark_variables",
    "backward",
    "grad",
    "Function",
]

GRADIENT_REQUESTS = {"null": 0, "write": 1, "add": 3}


def is_recording() -> bool:
    """Whether this thread records operators for a backward pass."""
    return lib.weft_autograd_is_recording() == 1


def is_training() -> bool:
    """Whether this thread runs operators in training mode."""
    return lib.weft_autograd_is_training() == 1


def set_recording(is_recording: bool) -> bool:
    """Switch recording; returns what was set before."""
    return lib.weft_autograd_set_recording(bool(is_recording)) == 1


def set_training(train_mode: bool) -> bool:
    """Switch training mode; returns what was set before."""
    return lib.weft_autograd_set_training(bool(train_mode)) == 1


class _Scope:
    """Sets recording and training mode inside a ``with`` block (None: as it is)."""

    __slots__ = ("_recording", "_training", "_before")

    def __init__(self, recording: bool | None, training: bool | None) -> None:
        self._recording = recording
        self._training = training
        self._before: list[tuple[int | None, int | None]] = []

    def __enter__(self) -> None:
        self._before.append(
            (
                None if self._recording is None
                else lib.weft_autograd_set_recording(self._recording),
                None if self._training is None else lib.weft_autograd_set_training(self._training),
            )
        )  # fmt: skip

    def __exit__(self, *exc: object) -> None:
        recording, training = self._before.pop()
        if recording is not None:
            lib.weft_autograd_set_recording(recording)
        if training is not None:
            lib.weft_autograd_set_training(training)


def record(train_mode: bool = True) -> _Scope:
    """Record operators for a backward pass, by default in training mode."""
    return _Scope(True, train_mode)


def pause(train_mode: bool = False) -> _Scope:
    """Do not record, by default in inference mode."""
    return _Scope(False, train_mode)


def train_mode() -> _Scope:
    """Training mode, recording as it is."""
    return _Scope(None, True)


def predict_mode() -> _Scope:
    """Inference mode, recording as it is."""
    return _Scope(None, False)


def is_tracked(array: Any) -> bool:
    """Whether an array has a gradient attached or was computed from such a one while recording."""
    if array.stype != "default":
        array = array._parts[0]
    return lib.weft_array_in_graph(array._h) == 1


def _as_list(x: Any) -> list[Any]:
    return list(x) if isinstance(x, (list, tuple)) else [x]


def _handles(arrays: Sequence[Any] | None) -> Any:
    if arrays is None:
        return ffi.NULL
    return ffi.new("weft_array *[]", [ffi.NULL if a is None else a._h for a in arrays] or 1)


def _dense_parts(
    heads: Sequence[Any], head_grads: Sequence[Any] | None
) -> tuple[list[Any], list[Any] | None]:
    """Heads and their gradients, with the values of sparse heads instead of them."""
    arrays = [*heads, *(head_grads or ())]
    if all(a is None or a.stype == "default" for a in arrays):
        return heads, head_grads
    from .ndarray.sparse import _gradients

    return _gradients.dense_parts(heads, head_grads)


def mark_variables(variables: Any, gradients: Any, grad_reqs: str | list[str] = "write") -> None:
    """Attach gradient arrays to variables.

    Parameters
    ----------
    variables, gradients : NDArray or list of NDArray
        Same shapes and dtypes.
    grad_reqs : str or list of str
        ``'write'``, ``'add'`` or ``'null'``.
    """
    variables, gradients = _as_list(variables), _as_list(gradients)
    requests = grad_reqs if isinstance(grad_reqs, (list, tuple)) else [grad_reqs] * len(variables)
    if not len(variables) == len(gradients) == len(requests):
        raise ValueError(
            f"mark_variables: {len(variables)} variables, {len(gradients)} gradients, "
            f"{len(requests)} grad_reqs"
        )
    for variable, gradient, request in zip(variables, gradients, requests, strict=True):
        if request not in GRADIENT_REQUESTS:
            raise ValueError(
                f"grad_req is {request!r}, expected one of {sorted(GRADIENT_REQUESTS)}"
            )
        if variable.stype != "default" or gradient.stype != "default":
            from .ndarray.sparse import _gradients

            variable, gradient = _gradients.mark(variable, gradient, request)
        check(lib.weft_autograd_mark(variable._h, gradient._h, GRADIENT_REQUESTS[request]))


def backward(
    heads: Any, head_grads: Any = None, retain_graph: bool = False, train_mode: bool = True
) -> None:
    """Run backward from `heads`, leaving gradients in the arrays attached to the variables.

    Parameters
    ----------
    heads : NDArray or list of NDArray
    head_grads : NDArray or list (items may be None), optional
        Gradients of the heads, default ones.
    retain_graph : bool
        Keep the graph for another pass.
    train_mode : bool
        Whether the gradients run in training mode.
    """
    heads = _as_list(heads)
    if head_grads is not None:
        head_grads = _as_list(head_grads)
        if len(head_grads) != len(heads):
            raise ValueError(f"backward: {len(heads)} heads and {len(head_grads)} head gradients")
    heads, head_grads = _dense_parts(heads, head_grads)
    check(
        lib.weft_autograd_backward(
            len(heads), _handles(heads), _handles(head_grads), retain_graph, train_mode
        )
    )


def grad(
    heads: Any,
    variables: Any,
    head_grads: Any = None,
    retain_graph: bool | None = None,
    create_graph: bool = False,
    train_mode: bool = True,
) -> list[Any]:
    """Gradients of `heads` for `variables`, as new arrays.

    Parameters
    ----------
    heads, variables, head_grads
        As in `backward`; `variables` may also be recorded intermediate results.
    retain_graph : bool, optional
        Default: `create_graph`.
    create_graph : bool
        Record the gradients, so that they can be differentiated again.

    Returns
    -------
    list of NDArray
        One gradient per variable.
    """
    from .ndarray.ndarray import wrap

    heads, variable_list = _as_list(heads), _as_list(variables)
    if not variable_list:
        raise ValueError("grad: no variables given")
    if head_grads is not None:
        head_grads = _as_list(head_grads)
        if len(head_grads) != len(heads):
            raise ValueError(f"grad: {len(heads)} heads and {len(head_grads)} head gradients")
    heads, head_grads = _dense_parts(heads, head_grads)
    variables, variable_list = variable_list, _dense_parts(variable_list, None)[0]
    out = ffi.new("weft_array *[]", len(variable_list))
    retain = create_graph if retain_graph is None else retain_graph
    check(
        lib.weft_autograd_grad(
            len(heads), _handles(heads), _handles(head_grads), len(variable_list),
            _handles(variable_list), retain, create_graph, train_mode, out,
        )
    )  # fmt: skip
    from .ndarray.sparse import _gradients

    return [
        _gradients.of_variable(variable, wrap(handle))
        for variable, handle in zip(variables, out, strict=True)
    ]


class Function:
    """An operation with a gradient of the user's own.

    Subclasses define ``forward(self, *inputs)`` and ``backward(self, *output_gradients)``, both on
    NDArrays; `backward` returns one gradient (or None) per input. Use an instance once.
    """

    def __init__(self) -> None:
        self._used = False
        self.saved_tensors: tuple[Any, ...] = ()

    def save_for_backward(self, *arrays: Any) -> None:
        """Keep arrays for `backward`, as `saved_tensors`."""
        self.saved_tensors = arrays

    def __call__(self, *inputs: Any) -> Any:
        if self._used:
            raise RuntimeError(
                f"{type(self).__name__}: each instance of a Function can be called once; "
                "make a new one"
            )
        self._used = True
        with pause(is_training()):
            outputs = self.forward(*inputs)
        if not is_recording():
            return outputs
        results = _as_list(outputs)
        # The tape's node goes to fresh handles: an output may be one of the inputs.
        results = [r.detach() for r in results]
        attach_gradient(
            type(self).__name__, inputs, results, lambda heads, *kept: self.backward(*heads)
        )
        return results if isinstance(outputs, (list, tuple)) else results[0]

    def forward(self, *inputs: Any) -> Any:
        """Compute the outputs."""
        raise NotImplementedError(f"{type(self).__name__} does not define forward")

    def backward(self, *output_grads: Any) -> Any:
        """Compute the gradients of the inputs."""
        raise NotImplementedError(f"{type(self).__name__} does not define backward")


# What recorded graphs refer to, until the engine releases it.
_live_gradients: dict[Any, Any] = {}


def attach_gradient(
    name: str,
    inputs: Sequence[Any],
    outputs: Sequence[Any],
    backward: Callable[[list[Any], list[Any], list[Any]], Any],
    keep: Sequence[bool] | None = None,
) -> None:
    """While recording, give arrays that were computed unrecorded a gradient of their own.

    Parameters
    ----------
    name : str
        For errors of `backward`.
    inputs, outputs : sequence of NDArray
        The outputs must be fresh arrays.
    backward : callable
        ``backward(output_gradients, kept_inputs, kept_outputs)`` returns one gradient or None per
        input.
    keep : sequence of bool, optional
        For each input and then each output whether `backward` reads it. It is given the array as
        it is now, with its history, and None for the others. Default: none.
    """
    flags = ffi.NULL if keep is None else ffi.new("uint8_t[]", [bool(k) for k in keep] or 1)
    context = ffi.new_handle((name, backward, len(inputs), len(outputs)))
    _live_gradients[context] = context
    check(
        lib.weft_autograd_custom(
            len(inputs), _handles(inputs), len(outputs), _handles(outputs), flags,
            lib.weft_py_backward, lib.weft_py_release, context,
        )
    )  # fmt: skip


def borrowed_array(handle: Any) -> Any:
    """An array of its own for a handle that the engine lends; None for NULL."""
    from .ndarray.ndarray import wrap

    if not handle:
        return None
    out = ffi.new("weft_array **")
    check(lib.weft_array_retain(handle, out))
    return wrap(out[0])


def _borrowed(handles: Any, count: int) -> list[Any]:
    return [borrowed_array(handles[i]) for i in range(count)]


@ffi.def_extern(error=-1)
def weft_py_backward(
    context: Any, heads: Any, kept_inputs: Any, kept_outputs: Any, gradients: Any
) -> int:
    """Run a gradient of `attach_gradient` for the engine."""
    from .ndarray.ndarray import NDArray

    name, backward, num_inputs, num_outputs = ffi.from_handle(context)
    out = ffi.new("weft_array **")
    try:
        results = _as_list(
            backward(
                _borrowed(heads, num_outputs),
                _borrowed(kept_inputs, num_inputs),
                _borrowed(kept_outputs, num_outputs),
            )
        )
        if len(results) != num_inputs:
            raise ValueError(
                f"{name}.backward returned {len(results)} gradients, "
                f"forward has {num_inputs} inputs"
            )
        for i, result in enumerate(results):
            if result is None:
                continue
            if not isinstance(result, NDArray):
                raise TypeError(
                    f"{name}.backward: gradient {i} is "
                    f"{type(result).__name__}, expected NDArray"
                )
            dense = result.tostype("default")
            check(lib.weft_array_retain(dense._h, out))
            gradients[i] = out[0]
    except BaseException as failure:  # noqa: BLE001 - raised again where the engine was called
        base.keep_callback_error(failure)
        lib.weft_set_callback_error(str(failure).encode())
        return -1
    return 0


@ffi.def_extern()
def weft_py_release(context: Any) -> None:
    """Forget a gradient that no graph refers to any more."""
    _live_gradients.pop(context, None)
