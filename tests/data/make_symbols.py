"""Write what MXNet's symbols look like: symbols/expressions.tsv, internals.tsv and zoo.tsv.

The second has the names of all outputs inside the symbols that blocks make, the third a digest of
them for each network of the model zoo. Run with MXNet 1.9.1: ``python -m tests.data.make_symbols``.
"""

from __future__ import annotations

import hashlib
import importlib
from pathlib import Path
from typing import Any

from tests.data.symbols import expressions
from tests.data.symbols.blocks import NETWORKS, ROWS, Row

HERE = Path(__file__).parent / "symbols"


def flat(outputs: Any) -> list[Any]:
    """Symbols in nested lists, one after the other."""
    if isinstance(outputs, (list, tuple)):
        return [one for part in outputs for one in flat(part)]
    return [outputs]


def compose(mx: Any, row: Row) -> Any:
    """The symbol of a row, as a group of all its outputs."""
    with mx.name.NameManager():
        block = row.make(mx)
        symbols = [mx.sym.var(f"data{i}") for i in range(len(row.inputs))]
        outputs = row.call(block, symbols) if row.call else block(*symbols)
    return mx.sym.Group(flat(outputs))


def describe(mx: Any, key: str) -> str:
    """A line of the table: key, names of internal outputs, states, shapes of the outputs."""
    row = ROWS[key]
    symbol = compose(mx, row)
    given = {f"data{i}": shape for i, shape in enumerate(row.inputs)}
    names = set(symbol.list_arguments())
    shapes = symbol.infer_shape(**{n: s for n, s in given.items() if n in names})[1]
    return "\t".join(
        [
            key,
            " ".join(symbol.get_internals().list_outputs()),
            " ".join(symbol.list_auxiliary_states()),
            " ".join(map(str, shapes)),
        ]
    )


def describe_network(mx: Any, name: str) -> str:
    """A line of the table: name, number of internal outputs, digest of their names, shape."""
    with mx.name.NameManager():
        symbol = mx.gluon.model_zoo.vision.get_model(name)(mx.sym.var("data"))
    names = symbol.get_internals().list_outputs()
    size = 299 if name == "inceptionv3" else 224
    shape = symbol.infer_shape(data=(2, 3, size, size))[1][0]
    digest = hashlib.sha256(" ".join(names).encode()).hexdigest()
    return "\t".join([name, str(len(names)), digest, str(shape)])


def main() -> None:
    mx = importlib.import_module("mxnet")
    tables = {
        "expressions": [expressions.describe(mx, e) for e in expressions.EXPRESSIONS],
        "internals": [describe(mx, key) for key in ROWS],
        "zoo": [describe_network(mx, name) for name in NETWORKS],
    }
    for name, lines in tables.items():
        (HERE / f"{name}.tsv").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
