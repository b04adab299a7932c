"""Rows of image operators."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.ops.table import V, row

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
    row("_cvimdecode", [_file], dict(flag=-1), dtypes=_BYTES, infer=False,
        ref=lambda _, name=_name, as_flag=_flag, **attrs: _decoded(name, as_flag))
for _name in ("color.jpg", "alpha.png"):
    row("_cvimread", attrs=dict(filename=f"tests/data/images/{_name}", flag=1, to_rgb=False),
        dtypes=_BYTES, infer=False,
        ref=lambda filename, **attrs: _decoded(Path(filename).name, **attrs))
