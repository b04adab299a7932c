"""Rows of image operators."""

from __future__ import annotations

import colorsys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from tests.ops.rows_random import frequencies, moments
from tests.ops.table import NUMBERS, WIDE, F, V, row

# Small files and what Apache MXNet decodes them to; see tests/data/make_images.py.
_IMAGES = Path(__file__).parents[1] / "data" / "images"
_VALUES = np.load(_IMAGES / "values.npz")
_BYTES = ("uint8",)


def _decoded(name: str, flag: int = 1, to_rgb: bool = True) -> np.ndarray:
    """What MXNet decodes one of the files to."""
    pixels = _VALUES[f"{name}.{'color' if flag else 'gray'}"]
    return pixels if to_rgb else pixels[..., ::-1]


for _path in sorted(_IMAGES.glob("*.[jp][pn]g")):
    _file = V(np.frombuffer(_path.read_bytes(), np.uint8), "uint8")
    for _attrs in ({}, dict(flag=0), dict(flag=1, to_rgb=False)):
        row("_cvimdecode", [_file], _attrs, dtypes=_BYTES, infer=False,
            ref=lambda _, name=_path.name, **attrs: _decoded(name, **attrs))
for _name, _flag in (("gray.jpg", 0), ("gray16.png", 0), ("color.jpg", 1), ("palette4.png", 1)):
    _file = V(np.frombuffer((_IMAGES / _name).read_bytes(), np.uint8), "uint8")
    row("_cvimdecode", [_file], dict(flag=-1), dtypes=_BYTES, infer=False, differs="flags 0 and 1",
        ref=lambda _, name=_name, as_flag=_flag, **attrs: _decoded(name, as_flag))
for _name in ("color.jpg", "alpha.png"):
    row("_cvimread", attrs=dict(filename=f"tests/data/images/{_name}", flag=1, to_rgb=False),
        dtypes=_BYTES, infer=False,
        ref=lambda filename, **attrs: _decoded(Path(filename).name, **attrs))

# --- Resizing

_SUM = dict(float32=1e-5, float64=1e-11)
_REAL = (*WIDE, "float16")


def _weights(x: float, interp: int) -> dict[int, float]:
    """Weights of the pixels around a place x beyond pixel 0."""
    if interp == 1:
        return {0: 1 - x, 1: x}
    if interp == 4:
        d = x - np.arange(-3, 5)
        w = np.sinc(d) * np.sinc(d / 4)
        return dict(zip(range(-3, 5), w / w.sum(), strict=True))

    def keys(d: float, a: float = -0.75) -> float:
        d = abs(d)
        near = (a + 2) * d**3 - (a + 3) * d**2 + 1
        return near if d <= 1 else a * (d**3 - 5 * d**2 + 8 * d - 4)

    return {k: keys(x - k) for k in range(-1, 3)}


def _matrix(n: int, m: int, interp: int, shrinks: bool) -> np.ndarray:
    """From n pixels to m, as a matrix."""
    out = np.zeros((m, n))
    for i in range(m):
        if interp == 0:
            out[i, min(i * n // m, n - 1)] = 1
        elif interp == 3 and shrinks:
            for k in range(n):
                out[i, k] = max(0, min((i + 1) * n / m, k + 1) - max(i * n / m, k)) * m / n
        elif interp == 3:
            low = i * n // m
            x = i + 1 - (low + 1) * m / n
            x = x % 1 if x > 0 else 0
            out[i, min(low, n - 1)] += 1 - x
            out[i, min(low + 1, n - 1)] += x
        else:
            place = (i + 0.5) * n / m - 0.5
            low = int(np.floor(place))
            for k, w in _weights(place - low, interp).items():
                out[i, np.clip(low + k, 0, n - 1)] += w
    return out


def _resized(x: np.ndarray, w: int, h: int, interp: int = 1) -> np.ndarray:
    if x.dtype == np.uint8:
        return _VALUES[f"resize.{interp}.{h}x{w}"]
    shrinks = h <= x.shape[-3] and w <= x.shape[-2]
    rows = _matrix(x.shape[-3], h, interp, shrinks)
    return np.einsum("ih,jw,...hwc->...ijc", rows, _matrix(x.shape[-2], w, interp, shrinks), x)


for _interp in range(5):
    for _h, _w in ((3, 2), (9, 7), (3, 7), (9, 2), (2, 4), (5, 4), (1, 1)):
        row("_cvimresize", [F(5, 4, 2)], dict(w=_w, h=_h, interp=_interp), ref=_resized,
            dtypes=WIDE, tol=_SUM, differs="weights in float32" if _interp in (2, 4) else None)
    # The others are equal up to 1: tests/python/test_image_ops.py.
    if _interp in (0, 1, 3):
        for _h, _w in ((5, 7), (6, 5), (23, 30), (4, 20)):
            row("_cvimresize", [V(_VALUES["color.png.color"], "uint8")],
                dict(w=_w, h=_h, interp=_interp), ref=_resized, dtypes=_BYTES)
row("_cvimresize", [F(5, 4, 3)], dict(w=6, h=7), ref=_resized, dtypes=("float16", "bfloat16"),
    grad=(), differs="no half precision")


def _image_resized(x: np.ndarray, size: int | tuple[int, ...], keep_ratio: bool = False,
                   interp: int = 1) -> np.ndarray:
    size = (size,) if isinstance(size, int) else size
    w, h = size[0], size[-1]
    if keep_ratio and len(size) == 1:
        height, width = x.shape[-3:-1]
        w, h = (w, int(w * height / width)) if width <= height else (int(h * width / height), h)
    return _resized(x, w, h, interp)


for _shape in ((5, 4, 3), (2, 3, 6, 1), (1, 3, 3, 4)):
    for _attrs in (dict(size=(3, 4)), dict(size=5), dict(size=(2,), keep_ratio=True),
                   dict(size=4, keep_ratio=True, interp=2), dict(size=(4, 2), keep_ratio=True)):
        row("_image_resize", [F(*_shape)], _attrs, ref=_image_resized, dtypes=WIDE, tol=_SUM)


def _bordered(x: np.ndarray, top: int, bot: int, left: int, right: int, type: int = 0,
              value: float = 0.0, values: tuple[float, ...] = ()) -> np.ndarray:
    widths = ((top, bot), (left, right), (0, 0))
    if type:
        mode = {1: "edge", 2: "symmetric", 3: "wrap", 4: "reflect"}[type]
        return np.pad(x, widths, mode=mode)
    given = np.asarray(list(values or (value,) * 3) + [0] * x.shape[2])[: x.shape[2]]
    if x.dtype == np.uint8:
        given = np.clip(np.rint(given), 0, 255)
    inside = np.pad(np.ones_like(x), widths)
    return np.where(inside, np.pad(x, widths), given.astype(x.dtype))


_SIDES = dict(top=1, bot=2, left=3, right=4)
for _type in range(5):
    row("_cvcopyMakeBorder", [F(3, 4, 2)], dict(_SIDES, type=_type), ref=_bordered,
        dtypes=(*WIDE, "uint8", "int32"))
    row("_cvcopyMakeBorder", [F(3, 2, 1)], dict(top=11, bot=8, left=0, right=7, type=_type),
        ref=_bordered, dtypes=WIDE)
    row("_cvcopyMakeBorder", [F(1, 1, 3)], dict(_SIDES, type=_type), ref=_bordered, dtypes=WIDE)
for _attrs in (dict(value=7.6), dict(value=-4.0), dict(values=(1.5, 2.5, 3.5, 300.0)),
               dict(values=(1.0, 2.0))):
    for _channels in (1, 3, 4):
        _fits = len(_attrs.get("values", (0,) * 4)) >= _channels
        row("_cvcopyMakeBorder", [F(2, 3, _channels)], dict(_SIDES, **_attrs), ref=_bordered,
            dtypes=(*WIDE, "uint8"), differs=None if _fits else "values not listed hold anything")
row("_cvcopyMakeBorder", [F(2, 3, 3)], dict(_SIDES, value=0.5), ref=_bordered,
    dtypes=("float16", "bfloat16"), grad=(), differs="no half precision")

# --- Layout, scaling, crops and flips


def _first(x: np.ndarray) -> np.ndarray:
    return np.moveaxis(x, -1, -3)


for _shape in ((3, 4, 3), (2, 3, 4, 3), (3, 2, 1), (2, 2, 5)):
    row("_image_to_tensor", [F(*_shape, lo=0, hi=255)], ref=lambda x: _first(x / 255.0),
        dtypes=("float32", "float16", "uint8", "int32"), out_dtype="float32", grad=(),
        tol=dict(float16=1e-6))


def _normalized(x: np.ndarray, mean: tuple[float, ...] | float = 0.0,
                std: tuple[float, ...] | float = 1.0) -> np.ndarray:
    return (x - np.reshape(mean, (-1, 1, 1))) / np.reshape(std, (-1, 1, 1))


for _shape in ((3, 2, 4), (2, 3, 2, 2)):
    for _attrs in (dict(mean=(0.5, 1.0, -1.5), std=(2.0, 0.5, 3.0)), dict(mean=0.25, std=2.0),
                   dict(mean=(1.0,), std=(0.5, 1.0, 2.0))):
        row("_image_normalize", [F(*_shape)], _attrs, ref=_normalized)
row("_image_normalize", [F(1, 3, 2)], dict(mean=0.5, std=0.25), ref=_normalized)
row("_image_normalize", [F(3, 3, 2)], ref=_normalized, differs="refuses its own defaults")
row("_image_normalize", [F(2, 3, 2)], dict(mean=(1.0, 2.0)), ref=_normalized,
    differs="1 or 3 channels only")


def _cropped(x: np.ndarray, x0: int, y0: int, w: int, h: int) -> np.ndarray:
    return x[..., y0:y0 + h, x0:x0 + w, :]


for _shape in ((4, 5, 3), (2, 4, 5, 1)):
    for _box in ((1, 2, 3, 2), (0, 0, 5, 4), (4, 3, 1, 1)):
        row("_image_crop", [F(*_shape)], dict(zip(("x", "y", "width", "height"), _box,
                                                  strict=True)),
            ref=lambda data, x, y, width, height: _cropped(data, x, y, width, height),
            dtypes=NUMBERS)
for _name, _axis in (("left_right", -2), ("top_bottom", -3)):
    # MXNet leaves the middle of an odd number of columns undefined.
    row(f"_image_flip_{_name}", [F(4, 6, 3)], ref=lambda x, a=_axis: np.flip(x, a),
        grad_ref=lambda x, dy, a=_axis: [np.flip(dy, a)], dtypes=NUMBERS,
        differs="passes the gradient on as it is")
    for _shape in ((3, 5, 3), (2, 3, 5, 1)):
        row(f"_image_flip_{_name}", [F(*_shape)], ref=lambda x, a=_axis: np.flip(x, a),
            dtypes=NUMBERS, differs="odd numbers of columns; batches")

# --- Colours. The random operators with one possible factor have a reference.

_GRAY = np.array([0.299, 0.587, 0.114])


def _gray(x: np.ndarray) -> np.ndarray:
    return x if x.shape[-1] == 1 else (x @ _GRAY)[..., None]


def _real(x: np.ndarray) -> np.ndarray:
    return x.astype(np.float64)


def _bytes(y: np.ndarray, like: np.ndarray) -> np.ndarray:
    return np.trunc(np.clip(y, 0, 255)).astype(np.uint8) if like.dtype == np.uint8 else y


def _brightness(x: np.ndarray, min_factor: float, max_factor: float) -> np.ndarray:
    return _bytes(_real(x) * min_factor, x)


def _contrast(x: np.ndarray, min_factor: float, max_factor: float) -> np.ndarray:
    return min_factor * x + (1 - min_factor) * _gray(x).mean((-3, -2, -1), keepdims=True)


def _saturation(x: np.ndarray, min_factor: float, max_factor: float) -> np.ndarray:
    return x if x.shape[-1] == 1 else min_factor * x + (1 - min_factor) * _gray(x)


def _hue(x: np.ndarray, min_factor: float, max_factor: float) -> np.ndarray:
    """Pixel by pixel with Python's own conversions."""
    if x.shape[-1] == 1:
        return x
    out = []
    for pixel in x.reshape(-1, 3):
        hue, light, saturation = colorsys.rgb_to_hls(*(pixel / 255))
        out.append(colorsys.hls_to_rgb((hue + min_factor) % 1, light, saturation))
    return 255 * np.reshape(out, x.shape)


_PIXELS = dict(lo=1.0, hi=254.0)
for _name, _ref in (("brightness", _brightness), ("contrast", _contrast),
                    ("saturation", _saturation), ("hue", _hue)):
    for _shape in ((3, 4, 3), (2, 3, 2, 3), (3, 4, 1)):
        for _factor in (0.25, 1.0, 1.5):
            row(f"_image_random_{_name}", [F(*_shape, **_PIXELS, distinct=True)],
                dict(min_factor=_factor, max_factor=_factor), ref=_ref, dtypes=WIDE,
                tol=dict(float32=3e-5, float64=1e-9), second=_name != "hue",
                differs="gradients; saturation reads blue alone; gray or batches")
for _factor in (0.0, 0.5, 1.5, 2.0):
    row("_image_random_brightness", [F(3, 4, 3, lo=0, hi=255)],
        dict(min_factor=_factor, max_factor=_factor), ref=_brightness, dtypes=_BYTES)
_COMPONENTS = np.array([[-0.5675, 0.7192, 0.4009], [-0.5808, -0.0045, -0.8140],
                        [-0.5836, -0.6948, 0.4203]]) * [55.46, 4.794, 1.148]
for _shape in ((2, 3, 3), (2, 2, 3, 3), (2, 3, 1)):
    row("_image_adjust_lighting", [F(*_shape, **_PIXELS)], dict(alpha=(0.1, -0.2, 0.5)),
        ref=lambda x, alpha: x if x.shape[-1] == 1 else x + _COMPONENTS @ alpha, dtypes=WIDE,
        differs="gray and batches" if _shape != (2, 3, 3) else None)
row("_image_adjust_lighting", [F(2, 3, 3, lo=0, hi=255)], dict(alpha=(0.01, 0.02, 3.0)),
    ref=lambda x, alpha: _bytes(_real(x) + _COMPONENTS @ alpha, x), dtypes=_BYTES)

_MANY = 4000


def _per_image(check: Callable[[np.ndarray], None]) -> Callable[[np.ndarray], None]:
    """Every image of a batch is changed as a whole, each by itself."""
    def checked(y: np.ndarray) -> None:
        assert (y == y[:, :1, :1]).all()
        check(y[:, 0, 0, 0])
    return checked


_GREY_BATCH = V(np.full((_MANY, 2, 2, 1), 100.0))
row("_image_random_brightness", [_GREY_BATCH], dict(min_factor=0.5, max_factor=1.5), dtypes=WIDE,
    random=_per_image(moments(100.0, 1e4 / 12, 50, 150, 1.8)), differs="batches")
row("_image_random_color_jitter", [_GREY_BATCH],
    dict(brightness=0.5, contrast=0.0, saturation=0.9, hue=0.0), dtypes=WIDE,
    random=_per_image(moments(100.0, 1e4 / 12, 50, 150, 1.8)), differs="batches")
_DEVIATION = (_COMPONENTS**2).sum(1)
row("_image_random_lighting", [V(np.full((_MANY, 1, 1, 3), 100.0))], dict(alpha_std=0.1),
    random=lambda y: [moments(100.0, 0.01 * _DEVIATION[c])(y[..., c]) for c in range(3)],
    dtypes=WIDE, differs="batches")
row("_image_random_lighting", [V(np.full((_MANY, 1, 1, 3), 100.0))], dtypes=("float32",),
    random=lambda y: moments(100.0, 0.0025 * _DEVIATION[0])(y[..., 0]), differs="batches")


_SQUARE = np.array([[1, 2], [3, 4]])
for _name, _axis in (("left_right", 1), ("top_bottom", 0)):

    def _flips(y: np.ndarray, axis: int = _axis) -> None:
        flipped = (y == np.flip(_SQUARE, axis)[..., None]).all((1, 2, 3))
        assert (flipped | (y == _SQUARE[..., None]).all((1, 2, 3))).all()
        frequencies([0.5, 0.5])(flipped.astype(np.int64))

    row(f"_image_random_flip_{_name}", [V(np.tile(_SQUARE[..., None], (_MANY, 1, 1, 1)))],
        random=_flips, dtypes=("float32", "uint8"), differs="batches")
