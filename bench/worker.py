"""Process of one framework: takes commands as lines of JSON, answers each with one line.

usage: worker.py {weft,mxnet,torch,onnxruntime,openvino} THREADS

Commands: ``{"command": "info" | "prepare" | "operator" | "run" | "peak" | "memory"}``; `prepare`
takes the workload's name and the column's variant, `operator` a row of `operator_table`, the size
and whether with gradients, `run` a number of iterations, `peak` one of repetitions.
"""

from __future__ import annotations

import gc
import importlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from answers import serve


def status_kib(field: str) -> int:
    """A memory field of /proc/self/status (``VmRSS``, ``VmHWM``, ``RssAnon``), in KiB."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1])
    raise RuntimeError(f"worker: /proc/self/status has no field {field}")


def reset_peak() -> None:
    """Make the kernel forget the largest resident size so far."""
    Path("/proc/self/clear_refs").write_text("5")


class Framework:
    """The framework of this process and the workload it has prepared."""

    def __init__(self, name: str, threads: int) -> None:
        module = importlib.import_module(name)
        self.base_kib = status_kib("VmRSS")
        self.first_peak_kib = 0
        self.version = module.__version__.partition("-")[0]
        self.program: Any = None
        self.leading: tuple[Any, ...] = (module,)
        if name == "torch":
            module.set_num_threads(threads)
            self.leading = ()
            self.to_numpy = lambda tensor: tensor.detach().float().numpy()
            sources = ("torch_operators", "torch_models", "torch_graphs")
        elif name in ("weft", "mxnet"):
            self.to_numpy = lambda array: array.astype("float32").asnumpy()
            sources = ("mx_operators", "mx_models", "mx_graphs")
        else:
            self.to_numpy = lambda array: array
            sources = (f"{name}_graphs",)
        modules = [importlib.import_module(source) for source in sources]
        self.programs: dict[str, Callable[..., Any]] = {}
        for source in modules:
            self.programs.update(source.PROGRAMS)
        self.peak_product = getattr(modules[0], "peak_product", None)

    def info(self) -> dict[str, Any]:
        """Version, and resident size after the import in KiB."""
        return {"version": self.version, "base_kib": self.base_kib}

    def prepare(self, workload: str, variant: str) -> dict[str, Any]:
        """Build a workload, run it for the first time and return numbers to compare."""
        from inputs import digest
        from workloads import all_workloads

        chosen = next(w for w in all_workloads() if w.name == workload)
        options = dict(chosen.params)
        if variant:
            options[{"hybrid": "hybrid", "compile": "compiled"}[variant]] = True
        self.program = self.programs[chosen.program](*self.leading, **options)
        gc.collect()
        reset_peak()
        start = time.perf_counter()
        results = self.program.first()
        self.program.block(0)
        seconds = time.perf_counter() - start
        self.first_peak_kib = status_kib("VmHWM")
        numbers = [digest(self.to_numpy(result)) for result in results]
        del results
        gc.collect()
        reset_peak()
        return {"numbers": numbers, "first_seconds": seconds}

    def operator(self, row: str, size: str, backward: bool) -> dict[str, Any]:
        """Build a row of the operator table, run it once and return numbers to compare."""
        from inputs import digest
        from operator_programs import mx_program, torch_program
        from operator_table import all_rows

        chosen = next(r for r in all_rows() if r.name == row)
        program = mx_program if self.leading else torch_program
        self.program = None
        self.program = program(*self.leading, chosen, size, backward)
        results = [result for result in self.program.first() if result is not None]
        return {"numbers": [digest(self.to_numpy(result)) for result in results]}

    def run(self, iterations: int) -> dict[str, Any]:
        """Time a block; one untimed iteration before it brings caches and threads back."""
        self.program.block(1)
        start = time.perf_counter()
        self.program.block(iterations)
        return {"seconds": time.perf_counter() - start}

    def peak(self, repetitions: int, dtype: str) -> dict[str, Any]:
        """Operations per second of a 4096 x 4096 matrix product, the best of some."""
        if self.peak_product is None:
            return {"flops": 0.0}
        product = self.peak_product(*self.leading, dtype)
        product()
        best = float("inf")
        for _ in range(repetitions):
            start = time.perf_counter()
            product()
            best = min(best, time.perf_counter() - start)
        return {"flops": 2 * 4096**3 / best}

    def memory(self) -> dict[str, Any]:
        """Largest resident size while the workload ran, in KiB, and the size after import."""
        peak = max(self.first_peak_kib, status_kib("VmHWM"))
        return {"peak_kib": peak, "base_kib": self.base_kib}


if __name__ == "__main__":
    serve(Framework)
