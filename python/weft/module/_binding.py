"""What `BaseModule.bind` is given, in the form that executors need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..context import Context
from ..io import DataDesc
from ._names import as_list, ensure


def gradient_requests(
    grad_req: Any, arg_names: Sequence[str], trained: Sequence[str]
) -> dict[str, str]:
    """What becomes of the gradient of each argument.

    Parameters
    ----------
    grad_req : str, list of str or dict of str to str
        One for all of `trained`; one for each argument; or those that are not ``'write'``.
    arg_names, trained : list of str
        All arguments, and those that have a gradient unless `grad_req` says otherwise.
    """
    requests = dict.fromkeys(arg_names, "null")
    requests.update(dict.fromkeys(trained, grad_req if isinstance(grad_req, str) else "write"))
    if isinstance(grad_req, (list, tuple)):
        ensure(
            len(grad_req) == len(arg_names),
            f"bind: grad_req has {len(grad_req)} entries for {len(arg_names)} arguments",
        )
        requests = dict(zip(arg_names, grad_req, strict=True))
    elif isinstance(grad_req, dict):
        requests.update(grad_req)
    elif not isinstance(grad_req, str):
        raise ValueError(f"bind: grad_req is {grad_req!r}, expected a str, list, tuple or dict")
    for name, request in requests.items():
        if name not in arg_names:
            raise ValueError(f"bind: grad_req names {name!r}, which is no argument of the symbol")
        if request not in ("null", "write", "add"):
            raise ValueError(
                f"bind: grad_req of {name!r} is {request!r}, expected 'null', 'write' or 'add'"
            )
    return requests


def contexts_of_groups(group2ctxs: Any, devices: int) -> list[dict[str, Context] | None]:
    """For each device a mapping from names of groups to contexts, or None."""
    if group2ctxs is None:
        return [None] * devices
    if isinstance(group2ctxs, (list, tuple)):
        ensure(
            len(group2ctxs) == devices,
            f"bind: group2ctxs has {len(group2ctxs)} entries for {devices} devices",
        )
        return list(group2ctxs)
    if not isinstance(group2ctxs, dict):
        raise TypeError(f"bind: group2ctxs is {group2ctxs!r}, expected a dict or a list of dicts")
    found: list[dict[str, Context]] = [{} for _ in range(devices)]
    for group, contexts in group2ctxs.items():
        contexts = as_list(contexts)
        if len(contexts) == 1:
            contexts = contexts * devices
        ensure(
            len(contexts) == devices,
            f"bind: group2ctxs[{group!r}] has {len(contexts)} contexts for {devices} devices",
        )
        for i, context in enumerate(contexts):
            found[i][group] = context
    return found


def descriptions_of(parts: Sequence[Any], bound: Sequence[DataDesc]) -> list[DataDesc]:
    """Descriptions of the arrays of a batch, or of batches that are one per device put together.

    Parameters
    ----------
    parts : list of list of NDArray
        The arrays of each batch.
    bound : list of DataDesc
        Names, dtypes and layouts.
    """
    found = []
    for desc, *arrays in zip(bound, *parts, strict=False):
        shape = list(arrays[0].shape)
        layout = getattr(desc, "layout", None)
        axis = DataDesc.get_batch_axis(layout)
        if len(arrays) > 1 and axis >= 0:
            shape[axis] = sum(a.shape[axis] for a in arrays)
        found.append(DataDesc(desc.name, tuple(shape), desc.dtype, layout))
    return found
