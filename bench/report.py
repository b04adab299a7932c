"""The tables: times, ratios and memory."""

from __future__ import annotations

from typing import Any

from pool import Column


def duration(seconds: float) -> str:
    """A time with three digits and its unit."""
    for limit, factor, unit in ((1e-6, 1e9, "ns"), (1e-3, 1e6, "us"), (1.0, 1e3, "ms")):
        if seconds < limit:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds:.3g} s"


def mebibytes(kib: float) -> str:
    """A size in MiB."""
    return f"{kib / 1024:.0f} MiB"


def table(header: list[str], rows: list[list[str]]) -> str:
    """A Markdown table whose columns line up in plain text; all but the first are right-aligned."""
    widths = [max(len(row[i]) for row in [header, *rows]) for i in range(len(header))]

    def line(cells: list[str]) -> str:
        first, *rest = [
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        return "| " + " | ".join([first, *rest]) + " |"

    rule = ["-" * width if i == 0 else "-" * (width - 1) + ":" for i, width in enumerate(widths)]
    return "\n".join([line(header), line(rule), *(line(row) for row in rows)])


def _ratio(own: float | None, other: float | None) -> str:
    return f"{own / other:.2f}" if own is not None and other else "-"


def _cell(entry: dict[str, Any] | None) -> str:
    if entry is None:
        return "-"
    return "error" if "error" in entry else duration(entry["seconds"])


def _seconds(entry: dict[str, Any] | None) -> float | None:
    return None if entry is None else entry.get("seconds")


def times(rows: list[dict[str, Any]], columns: list[Column], subject: str) -> str:
    """Table of medians, ratios subject / peer, and floors."""
    peers = [c.name for c in columns if c.name != subject]
    header = ["workload", subject]
    for peer in peers:
        header += [peer, f"{subject}/{peer}"]
    header += ["floor", f"{subject}/floor", "results"]
    body = []
    for row in rows:
        entries = row["columns"]
        own = _seconds(entries.get(subject))
        cells = [row["name"], _cell(entries.get(subject))]
        for peer in peers:
            cells += [_cell(entries.get(peer)), _ratio(own, _seconds(entries.get(peer)))]
        below = own is not None and own < row["floor_seconds"]
        cells += [
            f"{duration(row['floor_seconds'])} ({row['floor_of']})",
            _ratio(own, row["floor_seconds"]) + (" !" if below else ""),
            row["agreement"],
        ]
        body.append(cells)
    return table(header, body)


def memory(rows: list[dict[str, Any]], columns: list[Column], subject: str) -> str:
    """Table of peak resident sizes and their growth since the import."""
    peers = [c.name for c in columns if c.name != subject]
    header = ["peak memory (growth)", subject]
    for peer in peers:
        header += [peer, f"growth {subject}/{peer}"]

    def growth(entry: dict[str, Any] | None) -> float | None:
        if entry is None or "peak_kib" not in entry:
            return None
        return entry["peak_kib"] - entry["base_kib"]

    def cell(entry: dict[str, Any] | None) -> str:
        grown = growth(entry)
        if entry is None or grown is None:
            return "-" if entry is None else "error"
        return f"{mebibytes(entry['peak_kib'])} (+{mebibytes(grown)})"

    body = []
    for row in rows:
        entries = row["columns"]
        cells = [row["name"], cell(entries.get(subject))]
        for peer in peers:
            ratio = _ratio(growth(entries.get(subject)), growth(entries.get(peer)))
            cells += [cell(entries.get(peer)), ratio]
        body.append(cells)
    return table(header, body)


def idle(measured: dict[str, dict[str, Any]], subject: str) -> str:
    """Table of import time and idle memory, one row per framework."""
    own = measured.get(subject, {})
    header = ["import", "time", "ratio", "idle memory", "ratio", "of it anonymous", "ratio"]
    body = []
    for name, entry in measured.items():
        if "error" in entry:
            body.append([name, "error", "-", "-", "-", "-", "-"])
            continue
        cells = [name]
        for key, form in (
            ("seconds", duration),
            ("rss_kib", mebibytes),
            ("anonymous_kib", mebibytes),
        ):
            cells += [form(entry[key]), _ratio(own.get(key), entry[key])]
        body.append(cells)
    return table(header, body)


def whole(result: dict[str, Any], columns: list[Column], subject: str) -> str:
    """The complete report, in Markdown."""
    machine = result["machine"]
    versions = ", ".join(f"{name} {version}" for name, version in result["versions"].items())
    peak = max(machine["peak_flops"].values(), default=0.0)
    parts = [
        f"{machine['processor']}, {result['threads']} threads; "
        f"{machine['bandwidth'] / 1e9:.1f} GB/s, {peak / 1e9:.0f} GFLOP/s; {versions}.",
        f"Medians of {result['rounds']} alternating blocks; a ratio is {subject} / peer, under 1 "
        f"is faster. The floor is the larger of bytes / bandwidth (mem) and flops / peak (cpu); ! "
        f"marks a time below it: the caches helped, or the work was put off.",
    ]
    if result["rows"]:
        parts += [
            times(result["rows"], columns, subject),
            memory(result["rows"], columns, subject),
        ]
    if result["idle"]:
        parts.append(idle(result["idle"], subject))
        if "+cu" in result["versions"].get("torch", ""):
            parts.append("This PyTorch is built for CUDA: its import loads CUDA's libraries too.")
    notes = [f"- `{row['name']}`: {row['note']}" for row in result["rows"] if row["note"]]
    if notes:
        parts.append("\n".join(notes))
    problems = [f"- {problem}" for problem in result["problems"]]
    if problems:
        parts.append("Problems:\n" + "\n".join(problems))
    return "\n\n".join(parts) + "\n"
