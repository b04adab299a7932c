"""What a row of the table is. Standard library only: the driver of the workers reads it as well."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

FLOAT = 4  # bytes of a float32
SIZES = {"float32": 4, "bfloat16": 2}
M = 1 << 20

COLUMNS = (
    "weft",
    "weft-hybrid",
    "torch",
    "torch-compile",
    "mxnet",
    "mxnet-hybrid",
    "onnxruntime",
    "openvino",
)
EAGER = ("weft", "torch", "mxnet")
# The first is the one compared; whatever hybridize() does is measured as it is.
TRAINING = ("weft-hybrid", "torch", "torch-compile", "mxnet-hybrid")
INFERENCE = (*TRAINING, "onnxruntime", "openvino")


@dataclass(frozen=True)
class Goal:
    """What a row should reach.

    Attributes
    ----------
    ratio : float
        What the ratio to a peer should at most be; 0: no matter.
    of : str
        The peer's column; by default the best.
    seconds : float
        What an iteration should at most take, whatever others do; 0: no matter.
    """

    ratio: float = 0.0
    of: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class Workload:
    """One row of the table.

    Attributes
    ----------
    name : str
        Name of the row, ``group/name``.
    program : str
        Which program of each framework runs it.
    params : dict
        Keyword arguments of that program.
    flops : float
        Floating-point operations of one iteration (a multiply-add counts as two).
    bytes : float
        Bytes that one iteration must at least move between memory and the processor.
    tolerance : float
        How far the results of two frameworks may differ, relative to the mean magnitude.
    columns : tuple of str
        Which frameworks run it, and how; the first is compared with the others.
    goals : tuple of Goal
    memory_goal : float
        What the ratio of the growth of memory to the least of the others should at most be; 0: no
        matter.
    dtype : str
        Type that the arithmetic is in, which decides the peak.
    first_call : str
        ``cold`` or ``warm``: the first call is measured, as in `first_calls.measure`, instead of
        blocks of later ones.
    note : str
        What differs between the frameworks' programs, for the report.
    """

    name: str
    program: str
    params: dict[str, Any] = field(default_factory=dict)
    flops: float = 0.0
    bytes: float = 0.0
    tolerance: float = 1e-4
    columns: tuple[str, ...] = EAGER
    goals: tuple[Goal, ...] = (Goal(1.0),)
    memory_goal: float = 0.0
    dtype: str = "float32"
    first_call: str = ""
    note: str = ""


@dataclass(frozen=True)
class Conv:
    """A square convolution without bias on square images; sizes in elements."""

    inputs: int
    outputs: int
    kernel: int
    stride: int
    size: int
    groups: int = 1

    @property
    def out_size(self) -> int:
        """Height and width of the output, with padding ``kernel // 2``."""
        return (self.size + 2 * (self.kernel // 2) - self.kernel) // self.stride + 1

    @property
    def weights(self) -> int:
        """Number of weights."""
        return self.inputs // self.groups * self.outputs * self.kernel**2

    def flops(self, batch: int) -> float:
        """Operations of the forward pass."""
        return 2.0 * batch * self.out_size**2 * self.weights

    def bytes(self, batch: int) -> float:
        """Bytes of input, weights and output."""
        pixels = self.inputs * self.size**2 + self.outputs * self.out_size**2
        return float(FLOAT * (batch * pixels + self.weights))
