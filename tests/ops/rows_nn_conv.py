"""Rows of convolution, transposed convolution, pooling and recurrent operators."""

from __future__ import annotations

from tests.ops import reference
from tests.ops.table import FLOATS, WIDE, F, row

_SUM = dict(float16=3e-3, bfloat16=2e-2)


def _weight(channels: int, filters: int, groups: int, kernel: tuple, layout: str | None) -> tuple:
    if layout is not None and layout[1] != "C":
        return (filters, *kernel, channels // groups)
    return (filters, channels // groups, *kernel)


def _data(channels: int, size: tuple, layout: str | None) -> tuple:
    last = layout is not None and layout[1] != "C"
    return (2, *size, channels) if last else (2, channels, *size)


# kernel, spatial size, channels, filters, other attributes
_CONV: list[tuple] = [
    ((3,), (7,), 3, 4, {}), ((3,), (8,), 2, 4, dict(stride=(2,), pad=(1,), layout="NCW")),
    ((2,), (7,), 4, 2, dict(dilate=(2,), num_group=2)),
    ((3, 3), (5, 6), 2, 3, {}), ((1, 1), (3, 4), 3, 4, {}),
    ((3, 3), (5, 6), 2, 3, dict(pad=(1, 1))), ((3, 3), (6, 5), 2, 3, dict(stride=(2, 2))),
    ((2, 3), (6, 7), 2, 3, dict(stride=(2, 1), pad=(1, 2), layout="NCHW")),
    ((3, 3), (7, 7), 2, 2, dict(dilate=(2, 2), pad=(2, 2))),
    ((3, 3), (5, 5), 4, 6, dict(num_group=2, pad=(1, 1))),
    ((3, 3), (5, 5), 4, 4, dict(num_group=4, pad=(1, 1))),
    ((3, 3), (5, 4), 2, 3, dict(no_bias=True)),
    ((7, 7), (9, 9), 3, 2, dict(stride=(2, 2), pad=(3, 3), no_bias=True)),
    ((2, 2, 2), (3, 4, 3), 2, 3, {}),
    ((3, 2, 1), (4, 3, 3), 2, 2, dict(stride=(2, 1, 1), pad=(1, 1, 0), layout="NCDHW")),
    ((2, 2, 2), (4, 4, 4), 2, 2, dict(dilate=(1, 2, 1), num_group=2)),
    ((3, 3), (5, 6), 2, 3, dict(layout="NHWC", pad=(1, 1))),
    ((3, 2), (6, 5), 4, 4, dict(layout="NHWC", stride=(2, 1), num_group=2)),
    ((1, 1), (3, 4), 3, 4, dict(layout="NHWC", no_bias=True)),
    ((2, 2, 2), (3, 3, 3), 2, 2, dict(layout="NDHWC")),
]
for _kernel, _size, _cin, _cout, _more in _CONV:
    _layout, _groups = _more.get("layout"), _more.get("num_group", 1)
    _inputs = [F(*_data(_cin, _size, _layout), lo=-1, hi=1),
               F(*_weight(_cin, _cout, _groups, _kernel, _layout), lo=-1, hi=1)]
    if not _more.get("no_bias"):
        _inputs.append(F(_cout))
    _common = dict(second=len(_kernel) == 2 and _kernel[0] < 7, tol=_SUM)
    row("Convolution", _inputs, dict(kernel=_kernel, num_filter=_cout, **_more),
        ref=reference.convolution, dtypes=FLOATS if len(_kernel) == 2 else WIDE,
        differs="channels-last needs a GPU" if _layout in ("NHWC", "NDHWC") else None, **_common)

_DECONV: list[tuple] = [
    ((3,), (4,), 2, 3, {}), ((4,), (5,), 2, 2, dict(stride=(2,), pad=(1,))),
    ((3, 3), (3, 4), 2, 3, {}), ((4, 4), (3, 3), 2, 3, dict(stride=(2, 2), pad=(1, 1))),
    ((3, 3), (3, 4), 2, 2, dict(stride=(2, 2), pad=(1, 1), adj=(1, 1))),
    ((3, 3), (3, 3), 4, 4, dict(num_group=2)),
    ((3, 3), (3, 3), 2, 2, dict(dilate=(2, 2))),
    ((4, 4), (3, 3), 2, 2, dict(stride=(2, 2), target_shape=(6, 6))),
    ((3, 3), (3, 3), 2, 2, dict(stride=(2, 2), target_shape=(6, 6))),
    ((2, 3), (3, 3), 2, 3, dict(no_bias=False, stride=(1, 2), layout="NCHW")),
    ((2, 2, 2), (2, 3, 2), 2, 2, {}),
    ((2, 3, 2), (2, 3, 2), 2, 2, dict(stride=(2, 2, 1), pad=(0, 1, 0), layout="NCDHW")),
    ((3, 3), (3, 4), 2, 3, dict(layout="NHWC", stride=(2, 2))),
    ((2, 2, 2), (2, 2, 2), 2, 2, dict(layout="NDHWC")),
]
for _kernel, _size, _cin, _cout, _more in _DECONV:
    _layout, _groups = _more.get("layout"), _more.get("num_group", 1)
    _last = _layout in ("NHWC", "NDHWC")
    _w = (_cin, *_kernel, _cout // _groups) if _last else (_cin, _cout // _groups, *_kernel)
    _inputs = [F(*_data(_cin, _size, _layout), lo=-1, hi=1), F(*_w, lo=-1, hi=1)]
    if _more.get("no_bias") is False:
        _inputs.append(F(_cout))
    row("Deconvolution", _inputs, dict(kernel=_kernel, num_filter=_cout, **_more),
        ref=reference.deconvolution, dtypes=FLOATS if len(_kernel) == 2 else WIDE, tol=_SUM,
        second=len(_kernel) == 2, differs="channels-last needs a GPU" if _last else None)

_POOL: list[tuple] = [
    ((7,), dict(kernel=(3,))), ((7,), dict(kernel=(2,), stride=(2,))),
    ((5, 6), dict(kernel=(2, 2))), ((5, 6), dict(kernel=(2, 2), stride=(2, 2))),
    ((6, 7), dict(kernel=(3, 3), stride=(2, 2), pad=(1, 1))),
    ((6, 7), dict(kernel=(3, 2), stride=(2, 3), pad=(1, 0), pooling_convention="full")),
    ((5, 5), dict(kernel=(2, 2), stride=(2, 2), pooling_convention="full")),
    ((4, 5), dict(global_pool=True)), ((4, 5), dict(global_pool=True, kernel=(2, 2))),
    ((3, 4, 3), dict(kernel=(2, 2, 2))),
    ((3, 4, 3), dict(kernel=(2, 3, 2), stride=(1, 2, 2), pad=(1, 1, 0))),
    ((5, 6), dict(kernel=(2, 2), layout="NHWC")),
    ((6, 5), dict(kernel=(3, 3), stride=(2, 2), pad=(1, 1), layout="NHWC")),
    ((4, 5), dict(global_pool=True, layout="NHWC")),
    ((7,), dict(kernel=(3,), stride=(2,), layout="NWC")),
    ((3, 4, 3), dict(kernel=(2, 2, 2), layout="NDHWC")),
    ((7, 6), dict(kernel=(3, 3), stride=(2, 2), pooling_convention="same")),
]
for _type in ("max", "avg", "sum", "lp"):
    for _size, _more in _POOL:
        _attrs = dict(pool_type=_type, **_more)
        if _type == "lp":
            _attrs["p_value"] = 2
        _same = _more.get("pooling_convention") == "same"
        _last = (_more.get("layout") or "NC")[1] != "C"
        row("Pooling", [F(*_data(2, _size, _more.get("layout")), distinct=_type == "max",
                          avoid=(0,))], _attrs, ref=reference.pooling, tol=_SUM,
            dtypes=FLOATS if len(_size) == 2 else WIDE, second=len(_size) == 2,
            differs="same is an error for every input" if _same else
            "channels-last lp pooling" if _type == "lp" and _last else None)
for _size, _more in _POOL:
    if "pad" in _more:
        row("Pooling", [F(*_data(2, _size, _more.get("layout")))],
            dict(pool_type="avg", count_include_pad=False, **_more), ref=reference.pooling,
            dtypes=WIDE, tol=_SUM)
for _type in ("max", "avg"):  # whole vectors of channels and a rest
    row("Pooling", [F(1, 37, 5, 6, distinct=True)],
        dict(pool_type=_type, kernel=(3, 3), stride=(2, 2), pad=(1, 1)), ref=reference.pooling,
        tol=_SUM, second=False)
row("Pooling", [F(2, 2, 5, 5)], dict(pool_type="lp", p_value=3, kernel=(2, 2)), grad=(),
    ref=reference.pooling, dtypes=WIDE)
row("Pooling", [F(2, 2, 5, 5, lo=0.2)], dict(pool_type="lp", p_value=3, kernel=(2, 2)),
    ref=reference.pooling, dtypes=WIDE)
row("Pooling", [F(2, 2, 5, 5, avoid=(0,))], dict(pool_type="lp", p_value=1, kernel=(2, 2)),
    ref=reference.pooling, dtypes=WIDE)


def _rnn_inputs(mode: str, layers: int, directions: int) -> list:
    steps, batch, width, hidden = 3, 2, 3, 2
    count = reference.rnn_parameter_count(width, hidden, layers, directions, mode)
    state = F(layers * directions, batch, hidden, lo=-1, hi=1)
    cells = [state] if mode == "lstm" else []
    return [F(steps, batch, width, lo=-1, hi=1), F(count, lo=-0.9, hi=0.9), state, *cells]


for _mode in reference.GATES:
    for _layers, _both, _outputs in ((1, False, True), (2, False, False), (1, True, True),
                                     (2, True, True)):
        row("RNN", _rnn_inputs(_mode, _layers, 1 + _both),
            dict(state_size=2, num_layers=_layers, mode=_mode, state_outputs=_outputs,
                 **(dict(bidirectional=True) if _both else {})),
            ref=reference.rnn, dtypes=WIDE, second=_layers == 1, tol=dict(float32=1e-5))

for _layers, _both, _nan in ((1, False, False), (1, True, True), (2, True, False)):
    row("RNN", _rnn_inputs("lstm", _layers, 1 + _both),
        dict(state_size=2, num_layers=_layers, mode="lstm", state_outputs=True,
             bidirectional=_both, lstm_state_clip_min=-0.15, lstm_state_clip_max=0.25,
             lstm_state_clip_nan=_nan),
        ref=reference.rnn, dtypes=WIDE, second=_layers == 1, tol=dict(float32=1e-5),
        differs="the bounds have no effect on a CPU")
