"""Direct NumPy definitions of convolution, pooling and recurrent layers, for the table."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np


def channels_first(layout: str | None, ndim: int) -> tuple[list[int], list[int]]:
    """Permutation of the data to N, C, spatial, and the one back."""
    if layout is None or layout[1] == "C":
        same = list(range(ndim))
        return same, same
    to = [0, ndim - 1, *range(1, ndim - 1)]
    return to, list(np.argsort(to))


def _tuple(value: Any, n: int, default: int) -> tuple[int, ...]:
    return tuple(value) if value not in (None, ()) else (default,) * n


def convolution(x: np.ndarray, w: np.ndarray, b: np.ndarray | None = None, *, kernel: tuple,
                stride: tuple = (), dilate: tuple = (), pad: tuple = (), num_filter: int,
                num_group: int = 1, no_bias: bool = False, layout: str | None = None,
                **_: Any) -> np.ndarray:
    """Cross-correlation; weights (filters, channels / groups, *kernel), channels-last alike."""
    n = len(kernel)
    stride, dilate, pad = _tuple(stride, n, 1), _tuple(dilate, n, 1), _tuple(pad, n, 0)
    to, back = channels_first(layout, n + 2)
    x, w = x.transpose(to), w.transpose(to)
    x = np.pad(x, [(0, 0), (0, 0)] + [(p, p) for p in pad])
    out_size = [(x.shape[2 + i] - (dilate[i] * (kernel[i] - 1) + 1)) // stride[i] + 1
                for i in range(n)]
    out = np.zeros((len(x), num_filter, *out_size))
    cin, cout = x.shape[1] // num_group, num_filter // num_group
    for k in itertools.product(*map(range, kernel)):
        at = tuple(slice(k[i] * dilate[i], k[i] * dilate[i] + (out_size[i] - 1) * stride[i] + 1,
                         stride[i]) for i in range(n))
        for g in range(num_group):
            patch = x[(slice(None), slice(g * cin, (g + 1) * cin), *at)]
            weight = w[(slice(g * cout, (g + 1) * cout), slice(None), *k)]
            out[:, g * cout:(g + 1) * cout] += np.einsum("nc...,fc->nf...", patch, weight)
    if b is not None and not no_bias:
        out += b.reshape(1, -1, *[1] * n)
    return out.transpose(back)


def deconvolution(x: np.ndarray, w: np.ndarray, b: np.ndarray | None = None, *, kernel: tuple,
                  stride: tuple = (), dilate: tuple = (), pad: tuple = (), adj: tuple = (),
                  target_shape: tuple = (), num_filter: int, num_group: int = 1,
                  no_bias: bool = True, layout: str | None = None, **_: Any) -> np.ndarray:
    """Transposed convolution; weights (channels, filters / groups, *kernel)."""
    n = len(kernel)
    stride, dilate, pad = _tuple(stride, n, 1), _tuple(dilate, n, 1), _tuple(pad, n, 0)
    adj = _tuple(adj, n, 0)
    to, back = channels_first(layout, n + 2)
    x, w = x.transpose(to), w.transpose(to)
    reach = [dilate[i] * (kernel[i] - 1) + 1 for i in range(n)]
    full = [(x.shape[2 + i] - 1) * stride[i] + reach[i] for i in range(n)]
    if target_shape:
        # Crop what exceeds the target: half of it (rounded up) before, the rest after.
        total = [full[i] - target_shape[i] for i in range(n)]
        adj = tuple(t % 2 for t in total)
        pad = tuple((t + 1) // 2 for t in total)
    size = [full[i] - 2 * pad[i] + adj[i] for i in range(n)]
    cin, cout = x.shape[1] // num_group, num_filter // num_group
    buffer = np.zeros((len(x), num_filter, *[f + a for f, a in zip(full, adj, strict=True)]))
    for k in itertools.product(*map(range, kernel)):
        at = tuple(slice(k[i] * dilate[i], k[i] * dilate[i] + (x.shape[2 + i] - 1) * stride[i] + 1,
                         stride[i]) for i in range(n))
        for g in range(num_group):
            weight = w[(slice(g * cin, (g + 1) * cin), slice(None), *k)]
            part = np.einsum("nc...,cf->nf...", x[:, g * cin:(g + 1) * cin], weight)
            buffer[(slice(None), slice(g * cout, (g + 1) * cout), *at)] += part
    out = buffer[(..., *[slice(pad[i], pad[i] + size[i]) for i in range(n)])]
    if b is not None and not no_bias:
        out = out + b.reshape(1, -1, *[1] * n)
    return out.transpose(back)


def pooling(x: np.ndarray, *, kernel: tuple = (), pool_type: str = "max",
            global_pool: bool = False, pooling_convention: str = "valid", stride: tuple = (),
            pad: tuple = (), p_value: int = 2, count_include_pad: bool = True,
            layout: str | None = None, **_: Any) -> np.ndarray:
    """Pooling over windows; ``full`` rounds the number of windows up, ``same`` covers all."""
    n = x.ndim - 2
    to, back = channels_first(layout, x.ndim)
    x = x.transpose(to)
    size = x.shape[2:]
    if global_pool:
        kernel, stride, pad = size, (1,) * n, (0,) * n
    stride, pad = _tuple(stride, n, 1), _tuple(pad, n, 0)
    out_size = []
    for i in range(n):
        span = size[i] + 2 * pad[i] - kernel[i]
        if pooling_convention == "full":
            out_size.append(-(-span // stride[i]) + 1)
        elif pooling_convention == "same":
            out_size.append(-(-(size[i] + 2 * pad[i]) // stride[i]))
        else:
            out_size.append(span // stride[i] + 1)
    out = np.zeros((*x.shape[:2], *out_size))
    for o in itertools.product(*map(range, out_size)):
        start = [o[i] * stride[i] - pad[i] for i in range(n)]
        # The divisor counts padding, but not what lies beyond it.
        stop = [min(start[i] + kernel[i], size[i] + pad[i]) for i in range(n)]
        inside = [slice(max(s, 0), min(e, size[i])) for i, (s, e) in
                  enumerate(zip(start, stop, strict=True))]
        window = x[(slice(None), slice(None), *inside)]
        axes = tuple(range(2, n + 2))
        padded = int(np.prod([e - s for s, e in zip(start, stop, strict=True)]))
        if pool_type == "max":
            value = window.max(axis=axes)
        elif pool_type == "lp":
            total = (window ** p_value).sum(axis=axes)
            value = np.sign(total) * np.abs(total) ** (1.0 / p_value)
        else:
            value = window.sum(axis=axes)
            if pool_type == "avg":
                value = value / (padded if count_include_pad else
                                 int(np.prod([s.stop - s.start for s in inside])))
        out[(slice(None), slice(None), *o)] = value
    return out.transpose(back)


GATES = {"rnn_relu": 1, "rnn_tanh": 1, "gru": 3, "lstm": 4}


def rnn_parameter_count(input_size: int, hidden: int, layers: int, directions: int,
                        mode: str) -> int:
    gates, total = GATES[mode], 0
    for layer in range(layers):
        width = input_size if layer == 0 else hidden * directions
        total += directions * gates * hidden * (width + hidden + 2)
    return total


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def _cell(mode: str, x: np.ndarray, h: np.ndarray, c: np.ndarray | None,
          wx: np.ndarray, wh: np.ndarray, bx: np.ndarray, bh: np.ndarray,
          bounds: tuple[float, float] = (-np.inf, np.inf)) -> tuple:
    gx, gh = x @ wx.T + bx, h @ wh.T + bh
    if mode == "lstm":
        i, f, g, o = np.split(gx + gh, 4, -1)
        c = np.clip(_sigmoid(f) * c + _sigmoid(i) * np.tanh(g), *bounds)
        return _sigmoid(o) * np.tanh(c), c
    if mode == "gru":
        (rx, zx, nx), (rh, zh, nh) = np.split(gx, 3, -1), np.split(gh, 3, -1)
        r, z = _sigmoid(rx + rh), _sigmoid(zx + zh)
        return (1 - z) * np.tanh(nx + r * nh) + z * h, None
    return (np.maximum(gx + gh, 0) if mode == "rnn_relu" else np.tanh(gx + gh)), None


def rnn(x: np.ndarray, params: np.ndarray, state: np.ndarray, cell: np.ndarray | None = None, *,
        state_size: int, num_layers: int, mode: str, bidirectional: bool = False,
        state_outputs: bool = False, lstm_state_clip_min: float = -np.inf,
        lstm_state_clip_max: float = np.inf, **_: Any) -> Any:
    """Time-major recurrent network; parameters are all weights, then all biases."""
    directions, gates, hidden = 1 + bidirectional, GATES[mode], state_size
    at = 0

    def read(*shape: int) -> np.ndarray:
        nonlocal at
        at += int(np.prod(shape))
        return params[at - int(np.prod(shape)):at].reshape(shape)

    weights = []
    for layer in range(num_layers):
        width = x.shape[2] if layer == 0 else hidden * directions
        weights += [(read(gates * hidden, width), read(gates * hidden, hidden))
                    for _ in range(directions)]
    biases = [(read(gates * hidden), read(gates * hidden)) for _ in weights]
    last_h, last_c = [], []
    for layer in range(num_layers):
        outs = []
        for d in range(directions):
            k = layer * directions + d
            h, c = state[k], cell[k] if cell is not None else None
            steps = []
            for t in range(len(x))[::-1] if d else range(len(x)):
                h, c = _cell(mode, x[t], h, c, *weights[k], *biases[k],
                             (lstm_state_clip_min, lstm_state_clip_max))
                steps.append(h)
            outs.append(np.stack(steps[::-1] if d else steps))
            last_h.append(h)
            last_c.append(c)
        x = np.concatenate(outs, -1)
    if not state_outputs:
        return x
    return [x, np.stack(last_h), np.stack(last_c)] if mode == "lstm" else [x, np.stack(last_h)]
