"""What this build of weft can do: ``mx.runtime.Features``."""

from __future__ import annotations

import platform
from collections import OrderedDict
from typing import NamedTuple

__all__ = ["Feature", "Features", "feature_list"]


class Feature(NamedTuple):
    """Something that a build has or has not."""

    name: str
    enabled: bool

    def __repr__(self) -> str:
        return f"{'✔' if self.enabled else '✖'} {self.name}"


# By MXNet's names. MKLDNN is oneDNN; vector code is chosen among the CPU_ sets at run time.
_X86 = platform.machine().lower() in ("x86_64", "amd64")
_FEATURES = {
    "CUDA": False, "CUDNN": False, "NCCL": False, "CUDA_RTC": False, "TENSORRT": False,
    "CPU_SSE": _X86, "CPU_SSE2": _X86, "CPU_SSE3": _X86, "CPU_SSE4_1": _X86, "CPU_SSE4_2": _X86,
    "CPU_SSE4A": False, "CPU_AVX": _X86, "CPU_AVX2": _X86, "OPENMP": True, "SSE": _X86,
    "F16C": _X86, "JEMALLOC": False, "BLAS_OPEN": True, "BLAS_ATLAS": False, "BLAS_MKL": False,
    "BLAS_APPLE": False, "LAPACK": True, "MKLDNN": True, "OPENCV": False, "CAFFE": False,
    "PROFILER": True, "DIST_KVSTORE": False, "CXX14": True, "INT64_TENSOR_SIZE": True,
    "SIGNAL_HANDLER": False, "DEBUG": False, "TVM_OP": False,
}  # fmt: skip


def feature_list() -> list[Feature]:
    """All features that MXNet names, each with whether this build of weft has it."""
    return [Feature(name, enabled) for name, enabled in _FEATURES.items()]


class Features(OrderedDict):
    """Name to `Feature`."""

    def __init__(self) -> None:
        super().__init__((feature.name, feature) for feature in feature_list())

    def __repr__(self) -> str:
        return str(list(self.values()))

    def is_enabled(self, feature_name: str) -> bool:
        """Whether this build has a feature; RuntimeError for names that MXNet does not know."""
        name = feature_name.upper()
        if name not in self:
            raise RuntimeError(f"Feature {name!r} is unknown, known features are: {list(self)}")
        return self[name].enabled
