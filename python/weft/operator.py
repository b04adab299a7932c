"""Operators written in Python: ``mx.operator.CustomOp`` and ``mx.nd.Custom``."""

from __future__ import annotations

import logging
from collections import namedtuple
from collections.abc import Callable, Sequence
from typing import Any

from . import autograd, base, context
from ._op import dtype_name
from .ndarray.creation import array as new_array
from .ndarray.creation import zeros
from .ndarray.gen import op as _op
from .ndarray.ndarray import DTYPE_NUMBERS, NDArray, empty, placeholder

__all__ = [
    "CustomOp",
    "CustomOpProp",
    "OperatorArguments",
    "get_all_registered_operators",
    "get_operator_arguments",
    "register",
]


# Whether inputs of 16 bits become float32, as mixed precision wants (`contrib.amp.init`).
inputs_in_float32 = False


class CustomOp:
    """The computation of an operator; subclasses define `forward` and, to be trained, `backward`.

    Both run in the thread that calls the operator or the backward pass, and an exception that they
    raise is raised there. Results go into the given arrays through `assign`.
    """

    def forward(
        self,
        is_train: bool,
        req: list[str],
        in_data: list[NDArray],
        out_data: list[NDArray],
        aux: list[NDArray],
    ) -> None:
        """Compute the outputs.

        Parameters
        ----------
        is_train : bool
            Whether training mode is on.
        req : list of str
            For each output what `assign` is to do.
        in_data, out_data : list of NDArray
        aux : list of NDArray
            Auxiliary states, which may be changed.
        """
        raise NotImplementedError(f"{type(self).__name__} does not define forward")

    def backward(
        self,
        req: list[str],
        out_grad: list[NDArray],
        in_data: list[NDArray],
        out_data: list[NDArray],
        in_grad: list[NDArray],
        aux: list[NDArray],
    ) -> None:
        """Compute the gradients of the inputs; without a definition they are zero.

        Parameters
        ----------
        req : list of str
            For each input what `assign` is to do: ``'write'``, or ``'null'`` where nobody asks.
            Gradients of several uses are added up outside of the operator.
        out_grad, in_data, out_data : list of NDArray
            Arrays that `CustomOpProp.declare_backward_dependency` leaves out have shapes, but no
            values.
        in_grad : list of NDArray
            For the results.
        aux : list of NDArray
        """

    def assign(self, dst: NDArray, req: str, src: Any) -> None:
        """Put `src` into `dst` as `req` says: ``'null'``, ``'write'``, ``'inplace'``, ``'add'``."""
        if req == "null":
            return
        if req not in ("write", "inplace", "add"):
            raise ValueError(
                f"{type(self).__name__}.assign: req is {req!r}, expected 'null', 'write', "
                "'inplace' or 'add'"
            )
        if isinstance(src, NDArray):  # converted by an operator, which has a gradient
            src = src.astype(dst.dtype_name, copy=False)
        elif hasattr(src, "__len__"):
            src = new_array(src, dst.context, dst.dtype_name)
        dst[:] = dst + src if req == "add" else src


class CustomOpProp:
    """What an operator takes and gives; subclasses define at least `create_operator`.

    Attributes of a call arrive at the constructor as strings.

    Parameters
    ----------
    need_top_grad : bool
        Whether `CustomOp.backward` reads the gradients of the outputs.
    """

    def __init__(self, need_top_grad: bool = True) -> None:
        self.need_top_grad_ = need_top_grad

    def list_arguments(self) -> list[str]:
        """Names of the inputs."""
        return ["data"]

    def list_outputs(self) -> list[str]:
        """Names of the outputs."""
        return ["output"]

    def list_auxiliary_states(self) -> list[str]:
        """Names of the auxiliary states, which are given after the inputs."""
        return []

    def infer_shape(self, in_shape: list[list[int]]) -> tuple[Any, ...]:
        """Shapes of the inputs (0 stands for an unknown size), the outputs and the states.

        The states' may be left out where there are none. By default every output has the shape of
        the first input.
        """
        return in_shape, (in_shape[0],) * len(self.list_outputs()), ()

    def infer_type(self, in_type: list[Any]) -> tuple[Any, ...]:
        """Dtypes of the inputs, the outputs and the states; by default those of the first input."""
        return (
            in_type,
            [in_type[0]] * len(self.list_outputs()),
            [in_type[0]] * len(self.list_auxiliary_states()),
        )

    def infer_storage_type(self, in_stype: list[str]) -> tuple[list[str], list[str], list[str]]:
        """Storage types; weft has ``'default'`` only."""
        return (
            in_stype,
            ["default"] * len(self.list_outputs()),
            ["default"] * len(self.list_auxiliary_states()),
        )

    def infer_storage_type_backward(
        self,
        ograd_stype: list[str],
        in_stype: list[str],
        out_stype: list[str],
        igrad_stype: list[str],
        aux_stype: list[str],
    ) -> tuple[list[str], ...]:
        """Storage types of a backward pass; weft has ``'default'`` only."""
        return tuple(
            ["default"] * len(stypes)
            for stypes in (ograd_stype, in_stype, out_stype, igrad_stype, aux_stype)
        )

    def declare_backward_dependency(
        self, out_grad: Sequence[int], in_data: Sequence[int], out_data: Sequence[int]
    ) -> list[int]:
        """Which of the given numbers of arrays `CustomOp.backward` reads; others are not kept."""
        return [*(out_grad if self.need_top_grad_ else ()), *in_data, *out_data]

    def create_operator(self, ctx: Any, in_shapes: list[Any], in_dtypes: list[Any]) -> CustomOp:
        """The operator for inputs of these shapes and dtypes (MXNet's numbers)."""
        return CustomOp()


_registered: dict[str, type[CustomOpProp]] = {}


def register(reg_name: str) -> Callable[[type[CustomOpProp]], type[CustomOpProp]]:
    """Make a `CustomOpProp` class the operator ``nd.Custom(..., op_type=reg_name)``."""

    def do_register(prop_cls: type[CustomOpProp]) -> type[CustomOpProp]:
        if not (isinstance(prop_cls, type) and issubclass(prop_cls, CustomOpProp)):
            raise TypeError(f"register({reg_name!r}): {prop_cls!r} is no subclass of CustomOpProp")
        if _registered.get(reg_name, prop_cls) is not prop_cls:
            logging.warning("the custom operator %r is replaced by another", reg_name)
        _registered[reg_name] = prop_cls
        return prop_cls

    return do_register


def get_all_registered_operators() -> list[str]:
    """Names of all operators of the engine, aliases included."""
    return sorted(base.list_operators())


OperatorArguments = namedtuple("OperatorArguments", ["narg", "names", "types"])


def get_operator_arguments(op_name: str) -> OperatorArguments:
    """Names and types of an operator's inputs and attributes."""
    canonical = base.list_operators().get(op_name)
    for entry in base.registry()["operators"]:
        if entry["name"] == canonical:
            names = [item["name"] for item in (*entry["inputs"], *entry["attributes"])]
            types = ["NDArray"] * len(entry["inputs"])
            types += [str(item["type"]) for item in entry["attributes"]]
            return OperatorArguments(len(names), names, types)
    raise ValueError(f"get_operator_arguments: there is no operator {op_name!r}")


class _Call:
    """One call of a custom operator: the shapes, the arrays, and what its backward pass needs."""

    def __init__(self, op_type: str, attrs: dict[str, Any]) -> None:
        try:
            prop_cls = _registered[op_type]
        except KeyError:
            raise ValueError(
                f"Custom: there is no custom operator {op_type!r}; known: {sorted(_registered)}"
            ) from None
        self.op_type = op_type
        self.name = f"Custom({op_type})"
        self.prop = prop_cls(**{key: str(value) for key, value in attrs.items()})
        self.arguments = list(self.prop.list_arguments())
        self.outputs = list(self.prop.list_outputs())
        self.states = list(self.prop.list_auxiliary_states())

    def bind(self, data: tuple[Any, ...], named: dict[str, NDArray]) -> None:
        """Take the inputs and states, given in order or by name."""
        names = [*self.arguments, *self.states]
        given = dict(zip(names, data, strict=False))
        for name, array in named.items():
            if name not in names:
                raise TypeError(f"{self.name}: unexpected input {name!r}, it takes {names}")
            if name in given:
                raise TypeError(f"{self.name}: input {name!r} is given twice")
            given[name] = array
        if len(data) > len(names) or len(given) < len(names):
            raise ValueError(
                f"{self.name}: {len(data) + len(named)} inputs given, it takes {len(names)}: "
                f"{names}"
            )
        for name in names:
            if not isinstance(given[name], NDArray):
                raise TypeError(
                    f"{self.name}: input {name} is {type(given[name]).__name__}, expected NDArray"
                )
        self.inputs: list[NDArray] = [_wide(given[name]) for name in self.arguments]
        self.aux: list[NDArray] = [given[name] for name in self.states]

    def infer(self) -> list[tuple[tuple[int, ...], str]]:
        """Shapes and dtypes of the outputs; placeholders among the inputs learn their shapes."""
        shapes = self._sections(
            "infer_shape",
            # MXNet writes 0 for what is not known, placeholders -1.
            self.prop.infer_shape([[max(d, 0) for d in a.shape] for a in self.inputs]),
        )
        types = self._sections("infer_type", self.prop.infer_type([a.dtype for a in self.inputs]))
        for kind, names, arrays in (
            (0, self.arguments, self.inputs),
            (2, self.states, self.aux),
        ):
            for name, array, shape, dtype in zip(
                names, arrays, shapes[kind], types[kind], strict=True
            ):
                self._agree(name, array, tuple(shape), dtype_name(dtype))
        return [
            (tuple(shape), dtype_name(dtype))
            for shape, dtype in zip(shapes[1], types[1], strict=True)
        ]

    def _sections(self, method: str, found: Any) -> list[list[Any]]:
        """What `infer_shape` or `infer_type` returned, checked: inputs, outputs, states."""
        if not isinstance(found, (list, tuple)) or len(found) not in (2, 3):
            raise ValueError(f"{self.name}: {method} has to return 2 or 3 lists, not {found!r}")
        sections = [list(part) for part in (*found, ())[:3]]
        for what, part, names in zip(
            ("inputs", "outputs", "auxiliary states"),
            sections,
            (self.arguments, self.outputs, self.states),
            strict=True,
        ):
            if len(part) != len(names):
                raise ValueError(
                    f"{self.name}: {method} returned {len(part)} entries for the {what}, "
                    f"expected {len(names)}"
                )
        return sections

    def _agree(self, name: str, array: NDArray, shape: tuple[int, ...], dtype: str) -> None:
        if array.dtype_name != dtype:
            raise TypeError(
                f"{self.name}: input {name} has dtype {array.dtype_name}, infer_type says {dtype}"
            )
        if array.context.device_type == "null" and -1 in array.shape:
            _op.elemwise_add(array, placeholder(shape, dtype))  # fills in what is not known
        if array.shape != shape:
            raise ValueError(
                f"{self.name}: input {name} has shape {array.shape}, infer_shape says {shape}"
            )

    def create(self, ctx: context.Context, inputs: list[NDArray]) -> CustomOp:
        """The computation for such inputs."""
        operator = self.prop.create_operator(
            ctx,
            [list(a.shape) for a in inputs],
            [DTYPE_NUMBERS[a.dtype_name] for a in inputs],
        )
        if not isinstance(operator, CustomOp):
            raise TypeError(
                f"{self.name}: create_operator returned {type(operator).__name__}, "
                "expected CustomOp"
            )
        return operator

    def run(self, types: list[tuple[tuple[int, ...], str]]) -> list[NDArray]:
        """Compute the outputs, and attach the gradient where the call is recorded."""
        every = [*self.inputs, *self.aux]
        if any(a.context.device_type == "null" for a in every):
            return [placeholder(shape, dtype) for shape, dtype in types]
        ctx = every[0].context if every else context.current_context()
        self.operator = self.create(ctx, self.inputs)
        outputs = [zeros(shape, ctx, dtype) for shape, dtype in types]
        is_train = autograd.is_training()
        with autograd.pause(is_train):
            self.operator.forward(
                is_train=is_train,
                req=["write"] * len(outputs),
                in_data=list(self.inputs),
                out_data=list(outputs),
                aux=list(self.aux),
            )
        return self._recorded(outputs) if autograd.is_recording() else outputs

    def _recorded(self, outputs: list[NDArray]) -> list[NDArray]:
        outputs = [output.detach() for output in outputs]
        self.requests = ["write" if autograd.is_tracked(a) else "null" for a in self.inputs]
        self.types = [(a.shape, a.dtype_name, a.context) for a in (*self.inputs, *outputs)]
        n, k = len(self.inputs), len(outputs)
        numbers = range(2 * k + n)
        needed = set(
            self.prop.declare_backward_dependency(
                list(numbers[:k]), list(numbers[k : k + n]), list(numbers[k + n :])
            )
        )
        inputs, self.inputs = self.inputs, []  # what is kept is the tape's business
        autograd.attach_gradient(
            self.name, inputs, outputs, self._backward, [i in needed for i in numbers[k:]]
        )
        return outputs

    def _backward(
        self, heads: list[NDArray], inputs: list[NDArray | None], outputs: list[NDArray | None]
    ) -> list[NDArray | None]:
        kept = [
            placeholder(shape, dtype) if array is None else array
            for array, (shape, dtype, _) in zip((*inputs, *outputs), self.types, strict=True)
        ]
        gradients = [
            (empty if req == "null" else zeros)(shape, ctx, dtype)
            for req, (shape, dtype, ctx) in zip(self.requests, self.types, strict=False)
        ]
        self.operator.backward(
            req=list(self.requests),
            out_grad=heads,
            in_data=kept[: len(inputs)],
            out_data=kept[len(inputs) :],
            in_grad=list(gradients),
            aux=list(self.aux),
        )
        return [
            None if req == "null" else gradient
            for req, gradient in zip(self.requests, gradients, strict=True)
        ]


def _wide(array: NDArray) -> NDArray:
    low = inputs_in_float32 and array.dtype_name in ("float16", "bfloat16")
    return array.astype("float32") if low else array


def _traces() -> bool:
    """Whether a hybridized block is being traced on this thread."""
    from .gluon._state import trace_state

    return trace_state.active


def Custom(  # noqa: N802
    *data: NDArray,
    op_type: str | None = None,
    name: str | None = None,
    out: NDArray | Sequence[NDArray] | None = None,
    **kwargs: Any,
) -> Any:
    """Apply an operator that `mx.operator.register` knows.

    Parameters
    ----------
    *data : NDArray
        Inputs, then auxiliary states; they may also be given by their names.
    op_type : str
        The name that it was registered with.
    name : str, optional
        Accepted as for every operator.
    out : NDArray or list of NDArray, optional
        Receives the results.
    **kwargs
        Attributes, given to the `CustomOpProp` as strings.

    Returns
    -------
    NDArray or list of NDArray
        One output, or all of them.
    """
    if not op_type:
        raise TypeError("Custom: op_type is missing")
    attrs = {key: value for key, value in kwargs.items() if not isinstance(value, NDArray)}
    call = _Call(op_type, attrs)
    call.bind(data, {key: v for key, v in kwargs.items() if isinstance(v, NDArray)})
    if _traces():
        from ._custom_graph import custom_node

        outputs = custom_node(call, attrs)
    else:
        outputs = call.run(call.infer())
    if out is not None:
        targets = [out] if isinstance(out, NDArray) else list(out)
        if len(targets) != len(outputs):
            raise ValueError(
                f"{call.name}: out has {len(targets)} arrays, the operator has {len(outputs)} "
                "outputs"
            )
        for target, output in zip(targets, outputs, strict=True):
            output.copyto(target)
        return out
    return outputs[0] if len(outputs) == 1 else outputs
