"""Compare the references of the table with Apache MXNet 1.9.1 (not needed by CI).

Run it from the repository root with a Python that has Apache MXNet installed::

    python -m tests.ops.check_against_mxnet [--gradients] [operator ...]

It prints every row whose reference MXNet does not meet, and exits with 1 if there is one. Rows
with ``differs`` are only counted; a dtype that MXNet does not support counts where no dtype of
the row works. MXNet may crash on ``--gradients`` for some operators: name the ones wanted.
"""

from __future__ import annotations

import sys

import mxnet as mx

from tests.ops import runner
from tests.ops.table import INTS, WIDE, Case, load

# Real attributes are float32 there, and some kernels sum less carefully.
FLOOR = {"float64": 1e-6, "float32": 2e-5}


def check(case: Case, dtype: str, gradients: bool) -> None:
    if case.random is not None:
        runner.check_random(mx, case, dtype)
        return
    runner.check_forward(mx, case, dtype, FLOOR.get(dtype, 0.0), keeps_inputs=False)
    if gradients and case.grad and dtype == "float64":
        runner.check_gradient(mx, case)


def main(arguments: list[str]) -> int:
    names = [n for n in arguments if not n.startswith("--")]
    bad = done = differ = 0
    for case in load():
        if names and case.op not in names:
            continue
        if case.differs:
            differ += 1
            continue
        dtypes = [d for d in case.dtypes if d in (*WIDE, *INTS)] or list(case.dtypes[:1])
        failures: list[tuple[str, Exception]] = []
        for dtype in dtypes:
            done += 1
            try:
                check(case, dtype, "--gradients" in arguments)
            except (AssertionError, mx.MXNetError, TypeError, ValueError) as error:
                failures.append((dtype, error))
        wrong = [f for f in failures if isinstance(f[1], AssertionError)]
        for dtype, error in failures if len(failures) == len(dtypes) else wrong:
            bad += 1
            lines = [line for line in str(error).splitlines() if line.strip()][:7]
            print(f"--- {case.id} {dtype} {case.attrs}", *lines, sep="\n    ")
    print(f"{done} checks, {bad} differences, {differ} rows known to differ")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
