"""Recurrent cells: one step of a recurrent network, unrolled in Python.

Inputs of a step have shape (batch, features), states (batch, hidden).
"""

from ._basic_cells import DropoutCell, GRUCell, LSTMCell, RNNCell
from ._cell_base import HybridRecurrentCell, RecurrentCell
from ._compound_cells import (
    BidirectionalCell,
    HybridSequentialRNNCell,
    ModifierCell,
    ResidualCell,
    SequentialRNNCell,
    ZoneoutCell,
)

__all__ = [
    "BidirectionalCell",
    "DropoutCell",
    "GRUCell",
    "HybridRecurrentCell",
    "HybridSequentialRNNCell",
    "LSTMCell",
    "ModifierCell",
    "RNNCell",
    "RecurrentCell",
    "ResidualCell",
    "SequentialRNNCell",
    "ZoneoutCell",
]
