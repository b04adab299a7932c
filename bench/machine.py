"""What the machine can do at best: memory bandwidth, and the peak of a large matrix product."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

_ELEMENTS = 16 << 20  # as many as the large rows have, so that the caches help as much


def _build(folder: Path) -> ctypes.CDLL:
    """Compile triad.c for this machine and load it."""
    compiler = shutil.which(os.environ.get("CC", "cc"))
    if compiler is None:
        raise RuntimeError("machine: no C compiler found to measure bandwidth with; set CC")
    library = folder / "triad.so"
    source = Path(__file__).with_name("triad.c")
    flags = ["-O3", "-march=native", "-ffast-math", "-fopenmp", "-shared", "-fPIC"]
    subprocess.run([compiler, *flags, str(source), "-o", str(library)], check=True)
    return ctypes.CDLL(str(library))


def bandwidth(repetitions: int) -> float:
    """Memory bandwidth in bytes per second, with as many threads as OMP_NUM_THREADS says.

    Parameters
    ----------
    repetitions : int
        How often each pass is timed; the best counts.

    Returns
    -------
    float
        The better of a triad (two arrays read, one written past the cache) and a pass that only
        reads, over arrays of 16 M floats.
    """
    with tempfile.TemporaryDirectory() as folder:
        library = _build(Path(folder))
        pointer = ctypes.c_void_p
        library.triad.argtypes = [pointer, pointer, pointer, ctypes.c_float, ctypes.c_ssize_t]
        library.triad.restype = None
        library.read_only.argtypes = [pointer, ctypes.c_ssize_t]
        library.read_only.restype = ctypes.c_float
        size = 4 * _ELEMENTS
        buffers = [ctypes.create_string_buffer(size + 64) for _ in range(3)]
        a, b, c = (-(-ctypes.addressof(buffer) // 64) * 64 for buffer in buffers)
        for start in (a, b, c):
            ctypes.memset(start, 0, size)
        best = 0.0
        for _ in range(repetitions):
            start = time.perf_counter()
            library.triad(a, b, c, 3.0, _ELEMENTS)
            middle = time.perf_counter()
            library.read_only(a, _ELEMENTS)
            end = time.perf_counter()
            best = max(best, 3 * size / (middle - start), size / (end - middle))
    return best
