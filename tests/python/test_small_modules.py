"""The modules around the engine: util, engine, runtime, libinfo, library, log, base."""

from __future__ import annotations

import logging
import os
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import weft as mx
from weft import base, engine, libinfo, library, log, runtime, util


def test_environment_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WEFT_TEST", raising=False)
    assert util.getenv("WEFT_TEST") is None
    util.setenv("WEFT_TEST", "1")
    assert util.getenv("WEFT_TEST") == os.environ["WEFT_TEST"] == "1"
    util.setenv("WEFT_TEST", None)
    util.setenv("WEFT_TEST", None)
    assert "WEFT_TEST" not in os.environ


def test_makedirs(tmp_path: Path) -> None:
    for _ in range(2):
        util.makedirs(str(tmp_path / "a" / "b"))
    assert (tmp_path / "a" / "b").is_dir()


def test_gpus() -> None:
    assert util.get_gpu_count() == mx.num_gpus()
    with pytest.raises(ValueError, match=r"ctx is cpu\(0\), expected a GPU"):
        util.get_cuda_compute_capability(mx.cpu())
    with pytest.raises(NotImplementedError, match="get_cuda_compute_capability"):
        util.get_cuda_compute_capability(mx.gpu())


def test_the_shape_switch_belongs_to_a_thread() -> None:
    assert not mx.is_np_shape()
    seen: list[bool] = []

    @mx.use_np_shape
    def inside() -> bool:
        return mx.is_np_shape()

    @mx.use_np_shape
    class Both:
        def method(self) -> bool:
            return mx.is_np_shape()

    with mx.np_shape():
        thread = threading.Thread(target=lambda: seen.append(mx.is_np_shape()))
        thread.start()
        thread.join()
        with mx.np_shape(False):
            assert not mx.is_np_shape()
            assert inside() and Both().method()
        assert mx.is_np_shape()
    assert not mx.is_np_shape() and seen == [False]
    assert mx.set_np_shape(True) is False
    assert mx.set_np_shape(False) is True


def test_the_numpy_interface_is_missing() -> None:
    assert mx.is_np_array() is False
    for call in (
        util.set_np, lambda: mx.np_array(), lambda: mx.use_np(print), lambda: mx.use_np_array(print)
    ):  # fmt: skip
        with pytest.raises(NotImplementedError, match=r"NumPy interface \(mx.np, mx.npx\)"):
            call()
    util.set_np(shape=True, array=False)
    assert mx.is_np_shape()
    util.reset_np()
    assert not mx.is_np_shape()
    with mx.np_array(False):
        assert not mx.is_np_array()


def test_wrappers() -> None:
    assert util.set_module("elsewhere")(lambda: None).__module__ == "elsewhere"

    class Nameless:
        def __call__(self) -> int:
            return 3

    assert util.wraps_safely(Nameless())(lambda: 4)() == 4
    assert util.wraps_safely(test_gpus)(lambda: None).__name__ == "test_gpus"
    assert util.default_array([1, 2]).asnumpy().tolist() == [1, 2]


def test_bulk_sizes_are_remembered() -> None:
    before = engine.set_bulk_size(5)
    with engine.bulk(3):
        assert engine.set_bulk_size(4) == 3
    assert engine.set_bulk_size(before) == 5


def test_features() -> None:
    features = runtime.Features()
    assert features.is_enabled("mkldnn") and not features.is_enabled("CUDA")
    assert features["PROFILER"].enabled and str(features["CUDA"]) == "✖ CUDA"
    assert [f.name for f in runtime.feature_list()] == list(features)
    with pytest.raises(RuntimeError, match="'NOPE' is unknown"):
        features.is_enabled("nope")


def test_libinfo() -> None:
    assert libinfo.__version__ == mx.__version__
    (path,) = libinfo.find_lib_path()
    assert Path(path).name.startswith("libweft.so")
    header = Path(libinfo.find_include_path()) / "weft.h"
    assert "weft_invoke" in header.read_text()
    with pytest.raises(RuntimeError, match="tvmop"):
        libinfo.find_conf_path()


def test_library_load_is_refused() -> None:
    with pytest.raises(NotImplementedError, match="ops.so"):
        library.load("ops.so")


def test_loggers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "log"
    for _ in range(2):
        log.get_logger("weft.test.file", str(path), level=log.INFO).info("hello %d", 3)
    assert path.read_text() == "hello 3\nhello 3\n"
    logger = log.get_logger("weft.test.stderr")
    logger.info("not shown")
    logger.warning("shown")
    text = capsys.readouterr().err
    assert "not shown" not in text
    assert text.startswith("W") and "test_small_modules.py:test_loggers:" in text
    assert text.endswith("] shown\n")
    with pytest.deprecated_call():
        assert log.getLogger("weft.test.stderr") is logger
    assert log.get_logger() is logging.getLogger()


def test_base_types() -> None:
    assert isinstance(np.float16(1), base.numeric_types)
    assert isinstance(np.int32(1), base.integer_types) and isinstance("a", base.string_types)
    assert not isinstance("1", base.numeric_types) and base.mx_real_t is np.float32
    assert mx.nd.sum(mx.nd.ones((2, 3)), axis=base._Null).shape == (1,)
    with pytest.raises(AttributeError, match="nothing"):
        base.nothing  # noqa: B018


def test_base_helpers() -> None:
    assert base.py_str(b"abc") == "abc" and base.c_str("abc").value == b"abc"
    assert list(base.c_str_array(["a", "b"])) == [b"a", b"b"]
    pair: Any = (1, 2)
    assert base._as_list(pair) is pair and base._as_list(3) == [3]
    assert base.check_call(0) is None
    assert base.build_param_doc(["a", "b", "a"], ["int", "str", "x"], ["one", "", ""]) == (
        "Parameters\n----------\na : int\n    one\nb : str\n"
    )

    class Owner:
        @base.classproperty
        def label(cls) -> str:  # noqa: N805
            return cls.__name__  # type: ignore[attr-defined]

    assert Owner.label == Owner().label == "Owner"


def test_data_dir(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MXNET_HOME", "/elsewhere")
    assert base.data_dir() == "/elsewhere"
    monkeypatch.delenv("MXNET_HOME")
    assert base.data_dir() == base.data_dir_default() == os.path.expanduser("~/.mxnet")
